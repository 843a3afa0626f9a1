package org.councilbenchmark.assessment.rating;

import java.time.Instant;

/** A rating as it is kept, with its version. */
record StoredRating(GivenRating given, long version, Instant ratedAt, String ratedBy) {

    RatingView view() {
        return new RatingView(
                given.criterion(),
                given.level(),
                given.notApplicable(),
                given.reason(),
                given.narrative(),
                given.confidence(),
                version,
                ratedAt,
                ratedBy);
    }
}
