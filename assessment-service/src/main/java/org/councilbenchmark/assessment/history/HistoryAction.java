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
    DELETED,
    /** Joined to the other half of a peer challenge. */
    PAIRED,
    /** Both halves stood submitted: each side sees the other's ratings. */
    UNSEALED,
    PAIR_DISSOLVED,
    TEAM_MEMBER_APPOINTED,
    TEAM_MEMBER_REMOVED,
    INTERESTS_DECLARED,
    INTEREST_DECIDED,
    RECOMMENDATION_MADE,
    RECOMMENDATION_CHANGED,
    RECOMMENDATION_ANSWERED,
    ACTION_ADDED,
    ACTION_CHANGED,
    /** A note on how an action goes. */
    ACTION_PROGRESSED,
    ACTION_REMOVED,
    FOLLOW_UP_HELD,
    FOLLOW_UP_CORRECTED
}
