package org.councilbenchmark.catalogue.carrying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.carrying.GivenRatings.GivenRating;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** What is wrong with given ratings, all at once. */
final class RatingCheck {

    private static final int MOST_RATINGS = 10_000;

    private final Faults faults = new Faults();
    private final Criteria criteria;
    private final Map<String, Integer> seen = new HashMap<>();

    private RatingCheck(Criteria criteria) {
        this.criteria = criteria;
    }

    static Faults of(List<GivenRating> ratings, Criteria criteria) {
        RatingCheck check = new RatingCheck(criteria);
        if (ratings == null || ratings.size() > MOST_RATINGS) {
            check.faults.add(
                    "/ratings",
                    "ratings-count",
                    ratings == null ? null : ratings.size(),
                    ratings == null ? "There are no ratings." : "There are too many ratings.",
                    "Send a list of at most " + MOST_RATINGS + ".");
            return check.faults;
        }
        for (int index = 0; index < ratings.size(); index++) {
            check.rating("/ratings/" + index, index, ratings.get(index));
        }
        return check.faults;
    }

    private void rating(String at, int index, GivenRating rating) {
        if (rating == null || rating.criterion() == null || !criteria.byCode().containsKey(rating.criterion())) {
            String code = rating == null ? null : rating.criterion();
            String edition = criteria.edition().edition();
            faults.add(
                    at + "/criterion",
                    "criterion-unknown",
                    code,
                    "Edition " + edition + " has no criterion '" + code + "'.",
                    "Take a code from the criteria of edition " + edition + ".");
            return;
        }
        Integer before = seen.putIfAbsent(rating.criterion(), index);
        if (before != null) {
            faults.add(
                    at + "/criterion",
                    "rating-repeated",
                    rating.criterion(),
                    "Rating " + before + " is of the same criterion.",
                    "Rate it once.");
        }
        level(at, rating);
    }

    private void level(String at, GivenRating rating) {
        ScaleDefinition scale = criteria.scaleOf(rating.criterion());
        if (rating.wasNotApplicable() == (rating.level() != null)) {
            faults.add(
                    at,
                    "level-or-not-applicable",
                    rating.level(),
                    "It has " + (rating.level() == null ? "neither a level nor" : "a level, and") + " notApplicable.",
                    "Give a level from " + scale.min() + " to " + scale.max() + ", or notApplicable: true.");
        } else if (rating.level() != null && (rating.level() < scale.min() || rating.level() > scale.max())) {
            faults.add(
                    at + "/level",
                    "level-off-scale",
                    rating.level(),
                    "Level " + rating.level() + " is not on the scale of " + scale.min() + " to " + scale.max() + ".",
                    "Use a level from " + scale.min() + " to " + scale.max() + ".");
        }
    }
}
