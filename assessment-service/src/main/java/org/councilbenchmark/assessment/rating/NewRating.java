package org.councilbenchmark.assessment.rating;

import org.councilbenchmark.assessment.history.HistoryAction;

/**
 * A rating on its way into an assessment.
 *
 * @param comment why it changes, for the history alone; null without one
 * @param carried where it comes from; null when somebody gives it
 */
public record NewRating(GivenRating given, String comment, Carried carried) {

    static final int LONGEST_COMMENT = 2_000;

    static NewRating of(GivenRating given, String comment) {
        return new NewRating(given, GivenRating.blankAsNull(comment), null);
    }

    public String criterion() {
        return given.criterion();
    }

    HistoryAction action() {
        return carried == null ? HistoryAction.RATED : HistoryAction.CARRIED;
    }

    /** For the history: the assessment that it comes from. */
    String subject() {
        return carried == null ? null : carried.assessment().toString();
    }
}
