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
    /** The council said to a rating of its peers that it agrees, or that it does not and why. */
    REPLIED,
    /** The peer lead decided on a reply that disagrees. */
    REPLY_DECIDED,
    REPLY_DEADLINE_MOVED,
    /** The council wants to say no more. */
    REPLIES_CLOSED,
    /** Both sides began to agree on ratings. */
    MODERATION_OPENED,
    /** A rating came over from another assessment. */
    CARRIED,
    /** Somebody looked at a carried rating and stands for it. */
    CONFIRMED,
    TARGET_SET,
    TARGET_REMOVED,
    EFFORT_SET,
    EFFORT_REMOVED,
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
