package org.councilbenchmark.assessment.history;

/** What can happen to an assessment. */
public enum HistoryAction {
    OPENED,
    RATED,
    RATING_REMOVED,
    SUBMITTED,
    RETURNED,
    COMPLETED,
    /** A newer assessment of the same council, edition, kind and period was completed. */
    SUPERSEDED,
    /** The assessment that had superseded it was withdrawn. */
    REINSTATED,
    WITHDRAWN,
    DELETED
}
