package org.councilbenchmark.assessment.assignment;

import java.time.Instant;
import java.time.LocalDate;

/** The columns of an assignment, in the order in which they are read. */
final class AssignmentRow {

    static final String COLUMNS = "s.node, s.person, cast(s.due_on as text), s.note, s.assigned_at, s.assigned_by,"
            + " s.state, s.state_note, s.state_at, s.state_by, s.version";
    static final int WIDTH = 11;

    private AssignmentRow() {}

    static Assignment read(Object[] row) {
        return new Assignment(
                (String) row[0],
                (String) row[1],
                row[2] == null ? null : LocalDate.parse((String) row[2]),
                (String) row[3],
                (Instant) row[4],
                (String) row[5],
                AssignmentState.valueOf((String) row[6]),
                (String) row[7],
                (Instant) row[8],
                (String) row[9],
                (Long) row[10]);
    }
}
