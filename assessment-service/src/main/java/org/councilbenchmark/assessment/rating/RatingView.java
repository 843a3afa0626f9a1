package org.councilbenchmark.assessment.rating;

import java.time.Instant;
import org.councilbenchmark.assessment.history.RatingState;

/**
 * A rating. Exactly one of level and notApplicable says what was given.
 *
 * @param version also its ETag
 * @param ratedBy pseudonymous id of a person or machine account
 * @param carried the assessment that it came from; absent where it was given here
 */
public record RatingView(
        String criterion,
        Integer level,
        boolean notApplicable,
        String reason,
        String narrative,
        Confidence confidence,
        long version,
        Instant ratedAt,
        String ratedBy,
        Carried carried) {

    /** What was given, without who gave it and when. */
    public RatingState state() {
        return new RatingState(level, notApplicable, reason, narrative, confidence == null ? null : confidence.name());
    }
}
