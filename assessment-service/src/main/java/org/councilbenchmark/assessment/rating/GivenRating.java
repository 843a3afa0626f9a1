package org.councilbenchmark.assessment.rating;

import org.councilbenchmark.assessment.history.RatingState;

/** A rating as its author means it: blanks are nothing, and "not applicable" is either said or not. */
record GivenRating(
        String criterion,
        Integer level,
        boolean notApplicable,
        String reason,
        String narrative,
        Confidence confidence) {

    static final int LONGEST_NARRATIVE = 20_000;
    static final int LONGEST_REASON = 2_000;

    static GivenRating of(
            String criterion,
            Integer level,
            Boolean notApplicable,
            String reason,
            String narrative,
            Confidence confidence) {
        return new GivenRating(
                criterion,
                level,
                Boolean.TRUE.equals(notApplicable),
                blankAsNull(reason),
                blankAsNull(narrative),
                confidence);
    }

    static GivenRating of(String criterion, RatingState state) {
        return new GivenRating(
                criterion,
                state.level(),
                state.notApplicable(),
                state.reason(),
                state.narrative(),
                state.confidence() == null ? null : Confidence.valueOf(state.confidence()));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    RatingState state() {
        return new RatingState(level, notApplicable, reason, narrative, confidence == null ? null : confidence.name());
    }
}
