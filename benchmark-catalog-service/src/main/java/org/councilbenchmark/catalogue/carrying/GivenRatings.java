package org.councilbenchmark.catalogue.carrying;

import java.util.List;

/**
 * Ratings against the edition that is mapped from.
 *
 * @param ratings at most 10,000, one for each criterion
 */
record GivenRatings(List<GivenRating> ratings) {

    /**
     * @param criterion code in the edition that is mapped from
     * @param level on the criterion's scale
     * @param notApplicable true where the question does not arise; then without a level
     */
    record GivenRating(String criterion, Integer level, Boolean notApplicable) {

        boolean wasNotApplicable() {
            return Boolean.TRUE.equals(notApplicable);
        }
    }
}
