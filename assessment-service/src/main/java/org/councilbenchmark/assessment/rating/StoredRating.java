package org.councilbenchmark.assessment.rating;

import java.time.Instant;

/**
 * A rating as it is kept, with its version.
 *
 * @param carried where it came from; null when somebody gave it here
 */
record StoredRating(GivenRating given, Carried carried, long version, Instant ratedAt, String ratedBy) {

    boolean awaitsConfirmation() {
        return carried != null && !carried.confirmed();
    }

    /** Rated anew: the same content confirms what was carried, any other is somebody's own judgement. */
    StoredRating rated(GivenRating anew, long newVersion, Instant at, String by) {
        Carried still = carried != null && given.equals(anew) ? carried.confirm() : null;
        return new StoredRating(anew, still, newVersion, at, by);
    }

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
                ratedBy,
                carried);
    }
}
