package org.councilbenchmark.assessment.assignment;

import java.time.Instant;
import java.time.LocalDate;

/** An assignment as it is kept, within its assessment. */
record Assignment(
        String node,
        String person,
        LocalDate dueOn,
        String note,
        Instant assignedAt,
        String assignedBy,
        AssignmentState state,
        String stateNote,
        Instant stateAt,
        String stateBy,
        long version) {}
