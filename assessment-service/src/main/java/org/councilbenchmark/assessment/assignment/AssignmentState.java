package org.councilbenchmark.assessment.assignment;

import org.councilbenchmark.assessment.history.HistoryAction;

/** How far the assignee says to have come; any state may follow any other. */
public enum AssignmentState {
    TO_DO(HistoryAction.ASSIGNMENT_TO_DO),
    IN_PROGRESS(HistoryAction.ASSIGNMENT_IN_PROGRESS),
    DONE(HistoryAction.ASSIGNMENT_DONE);

    private final HistoryAction entered;

    AssignmentState(HistoryAction entered) {
        this.entered = entered;
    }

    /** What the history says when it is reached. */
    HistoryAction entered() {
        return entered;
    }
}
