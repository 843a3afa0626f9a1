package org.councilbenchmark.assessment.carrying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.bridge.Crossed;
import org.councilbenchmark.assessment.bridge.Crossing;
import org.councilbenchmark.assessment.rating.GivenRating;
import org.councilbenchmark.assessment.rating.NewRating;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;

/**
 * What each criterion of the draft's edition would take, before it is seen whether it has a rating already.
 *
 * @param criteria in the edition's order
 * @param lot what is to be written, by criterion
 */
record CarryPlan(List<Crossed> criteria, Map<String, NewRating> lot) {

    static CarryPlan of(Route route, Crossing crossing) {
        List<Crossed> criteria = new ArrayList<>();
        Map<String, NewRating> lot = new LinkedHashMap<>();
        for (Crossed crossed : crossing.criteria()) {
            Optional<Criterion> criterion = route.edition().criterion(crossed.criterion());
            if (criterion.isPresent()) {
                Crossed checked = crossed.carried() ? checked(crossed, criterion.get(), route) : crossed;
                criteria.add(checked);
                if (checked.carried()) {
                    lot.put(
                            crossed.criterion(),
                            CarriedContent.of(
                                    checked, route.given(), route.from().id()));
                }
            }
        }
        return new CarryPlan(criteria, lot);
    }

    /** By the rules of any rating: it may not apply to this council, or not any more. */
    private static Crossed checked(Crossed crossed, Criterion criterion, Route route) {
        if (crossed.notApplicable()) {
            return crossed;
        }
        Optional<String> excluded =
                route.edition().exclusionOf(criterion.code(), route.draft().assessed());
        if (excluded.isPresent()) {
            return crossed.refused("NOT_APPLICABLE_HERE", excluded.get() + ".");
        }
        boolean onScale = crossed.level() != null
                && criterion.scale().level(crossed.level()).isPresent();
        return onScale
                ? crossed
                : crossed.refused("LEVEL_OFF_SCALE", "Its level is not on the criterion's scale here.");
    }

    /**
     * Criteria that would be written.
     *
     * @param there what the draft holds
     */
    Set<String> wouldWrite(Map<String, GivenRating> there, boolean overwrite) {
        return lot.values().stream()
                .filter(rating -> !there.containsKey(rating.criterion())
                        || overwrite && !there.get(rating.criterion()).equals(rating.given()))
                .map(NewRating::criterion)
                .collect(Collectors.toSet());
    }

    /** Every criterion, and what became of it. */
    List<CriterionCarried> told(Set<String> written, boolean overwrite) {
        String words = overwrite
                ? "The draft rates it just so already."
                : "The draft rates it already; send overwrite to replace that.";
        return criteria.stream()
                .map(crossed -> crossed.carried() && !written.contains(crossed.criterion())
                        ? crossed.refused("ALREADY_RATED", words)
                        : crossed)
                .map(CriterionCarried::of)
                .toList();
    }
}
