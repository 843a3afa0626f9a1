package org.councilbenchmark.assessment.carrying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.bridge.Crossing;
import org.councilbenchmark.assessment.bridge.EditionBridge;
import org.councilbenchmark.assessment.rating.RatingCarrying;

/** See, ask, write: two transactions with a question between them. */
@ApplicationScoped
class CarryForwardService {

    @Inject
    CarryRules rules;

    @Inject
    EditionBridge bridge;

    @Inject
    AccessService access;

    @Inject
    RatingCarrying ratings;

    CarriedForward carry(UUID id, CarryForward body, boolean dryRun) {
        Route route = QuarkusTransaction.requiringNew().call(() -> rules.require(id, body.from()));
        Crossing crossing = crossing(route);
        CarryPlan plan = CarryPlan.of(route, crossing);
        return QuarkusTransaction.requiringNew().call(() -> {
            access.draftForRating(id);
            access.requireFreeOfInterest(id, plan.lot().keySet());
            Set<String> written = dryRun
                    ? plan.wouldWrite(ratings.given(id), body.overwrites())
                    : ratings.carry(id, List.copyOf(plan.lot().values()), body.overwrites());
            return view(route, crossing, plan.told(written, body.overwrites()), dryRun, unconfirmed(id, written));
        });
    }

    private Crossing crossing(Route route) {
        if (route.withinOneEdition()) {
            return Crossing.within(route.edition(), route.given());
        }
        AssessmentRef from = route.from();
        String to = route.draft().edition();
        return bridge.over(from.benchmark(), from.edition(), to, route.given().values())
                .orElseThrow(() -> EditionBridge.noMapping(from.benchmark(), from.edition(), to));
    }

    /** Those of before and those just written, which a preview has not. */
    private int unconfirmed(UUID id, Set<String> written) {
        Set<String> waiting = new HashSet<>(written);
        ratings.carried(id).entrySet().stream()
                .filter(carried -> !carried.getValue())
                .map(Map.Entry::getKey)
                .forEach(waiting::add);
        return waiting.size();
    }

    private static CarriedForward view(
            Route route, Crossing crossing, List<CriterionCarried> criteria, boolean dryRun, int unconfirmed) {
        int carried = (int) criteria.stream().filter(CriterionCarried::carried).count();
        return new CarriedForward(
                route.from().id(),
                route.from().edition(),
                route.draft().edition(),
                crossing.mapping(),
                dryRun,
                carried,
                criteria.size() - carried,
                unconfirmed,
                criteria,
                crossing.unused());
    }
}
