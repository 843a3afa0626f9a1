package org.councilbenchmark.assessment.team;

import java.time.Instant;
import org.councilbenchmark.assessment.access.TeamRole;

/** A team member as stored. */
record MemberRow(
        String person,
        TeamRole role,
        String name,
        String council,
        Instant declaredAt,
        Instant appointedAt,
        String appointedBy,
        long version) {}
