package org.councilbenchmark.assessment;

import java.util.EnumSet;
import java.util.Set;

/** The life cycle. Superseded and expired are dates of a completed assessment, not statuses. */
public enum AssessmentStatus {
    /** Open: its ratings may change. */
    DRAFT,
    /** Offered for approval: its ratings rest. */
    SUBMITTED,
    /** Immutable; a correction is a new assessment. */
    COMPLETED,
    /** Out of the tables, still in history. */
    WITHDRAWN;

    public boolean canMoveTo(AssessmentStatus other) {
        return next().contains(other);
    }

    /** Where it can go from here. A draft is deleted rather than withdrawn. */
    public Set<AssessmentStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(DRAFT, COMPLETED, WITHDRAWN);
            case COMPLETED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(AssessmentStatus.class);
        };
    }
}
