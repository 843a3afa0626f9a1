package org.councilbenchmark.assessment.bridge;

import java.util.Collection;
import java.util.List;
import org.councilbenchmark.assessment.rating.GivenRating;

/** Ratings against the earlier edition, without their words. */
record CarryQuestion(List<Given> ratings) {

    record Given(String criterion, Integer level, Boolean notApplicable) {}

    static CarryQuestion of(Collection<GivenRating> ratings) {
        return new CarryQuestion(ratings.stream()
                .map(rating -> new Given(rating.criterion(), rating.level(), rating.notApplicable() ? true : null))
                .toList());
    }
}
