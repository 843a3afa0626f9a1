package org.councilbenchmark.assessment.confirmation;

import static org.councilbenchmark.assessment.confirmation.ConfirmationProblem.CONFIRMATION_IMPOSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.rating.RatingCarrying;
import org.councilbenchmark.platform.problem.Fault;

/** Somebody stands for what was carried. */
@ApplicationScoped
class ConfirmationService {

    @Inject
    AccessService access;

    @Inject
    RatingCarrying ratings;

    @Transactional
    ConfirmedRatings confirm(UUID id, List<String> criteria) {
        access.draftForRating(id);
        requireCarried(criteria, ratings.carried(id));
        int confirmed = ratings.confirm(id, criteria).size();
        long waiting = ratings.carried(id).values().stream()
                .filter(already -> !already)
                .count();
        return new ConfirmedRatings(confirmed, criteria.size() - confirmed, (int) waiting);
    }

    private static void requireCarried(List<String> criteria, Map<String, Boolean> carried) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            String criterion = criteria.get(i);
            if (!seen.add(criterion)) {
                faults.add(repeated("/criteria/" + i, criterion));
            } else if (!carried.containsKey(criterion)) {
                faults.add(notCarried("/criteria/" + i, criterion));
            }
        }
        if (!faults.isEmpty()) {
            String detail = faults.size() + " of the criteria cannot be confirmed; nothing was written.";
            throw CONFIRMATION_IMPOSSIBLE.with(detail, faults.get(0).remedy()).faults(faults);
        }
    }

    private static Fault repeated(String pointer, String criterion) {
        String detail = criterion + " is named more than once.";
        return Fault.at(pointer, "criterion-repeated", criterion, detail, "Name each criterion once.");
    }

    private static Fault notCarried(String pointer, String criterion) {
        String detail = "'" + criterion + "' has no rating that was carried from another assessment.";
        String remedy = "Take the criteria from GET …/ratings?unconfirmed=true.";
        return Fault.at(pointer, "rating-not-carried", criterion, detail, remedy);
    }
}
