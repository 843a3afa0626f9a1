package org.councilbenchmark.assessment.course;

import java.time.LocalDate;

/** How far ahead an action lies. */
public enum ActionTerm {
    /** Due within six months. */
    SHORT,
    /** Due within eighteen months. */
    MEDIUM,
    LONG;

    private static final int SHORT_MONTHS = 6;
    private static final int MEDIUM_MONTHS = 18;

    /** Counted from the day on which the action was written into the plan, not from its start: it says when to look. */
    public static ActionTerm between(LocalDate written, LocalDate due) {
        if (!due.isAfter(written.plusMonths(SHORT_MONTHS))) {
            return SHORT;
        }
        return due.isAfter(written.plusMonths(MEDIUM_MONTHS)) ? LONG : MEDIUM;
    }
}
