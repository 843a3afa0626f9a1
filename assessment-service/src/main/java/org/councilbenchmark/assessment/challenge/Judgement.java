package org.councilbenchmark.assessment.challenge;

import java.time.Instant;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.rating.RatingView;

/**
 * What one side gave to a criterion.
 *
 * @param level absent when not applicable
 * @param reason why it is not applicable
 * @param ratedBy pseudonymous id of a person
 */
public record Judgement(
        Integer level,
        boolean notApplicable,
        String reason,
        String narrative,
        Confidence confidence,
        Instant ratedAt,
        String ratedBy) {

    static Judgement of(RatingView rating) {
        return new Judgement(
                rating.level(),
                rating.notApplicable(),
                rating.reason(),
                rating.narrative(),
                rating.confidence(),
                rating.ratedAt(),
                rating.ratedBy());
    }
}
