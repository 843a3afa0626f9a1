package org.councilbenchmark.assessment.rating;

import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.assessment.scoring.Rating;

/** A rating as its author means it: blanks are nothing, and "not applicable" is either said or not. */
public record GivenRating(
        String criterion,
        Integer level,
        boolean notApplicable,
        String reason,
        String narrative,
        Confidence confidence) {

    public static final int LONGEST_NARRATIVE = 20_000;
    public static final int LONGEST_REASON = 2_000;

    public static GivenRating of(
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

    static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** As scoring takes it; for what the rules let pass. */
    public Rating forScoring() {
        return notApplicable ? new Rating.NotApplicable(reason) : new Rating.Level(level);
    }

    RatingState state() {
        return new RatingState(level, notApplicable, reason, narrative, confidence == null ? null : confidence.name());
    }
}
