package org.councilbenchmark.assessment.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.rating.RatingService;

/** Counts by node: one query for the ratings of all assessments asked for, and the editions from memory. */
@ApplicationScoped
public class TallyService {

    @Inject
    RatingService ratings;

    @Inject
    EditionService editions;

    /** By node code; {@code overall} is the whole. */
    public Map<String, Tally> of(Tallied assessment) {
        return of(List.of(assessment)).get(assessment.id());
    }

    public Map<UUID, Map<String, Tally>> of(Collection<Tallied> assessments) {
        Map<UUID, List<RatedLevel>> levels =
                ratings.levels(assessments.stream().map(Tallied::id).toList());
        Map<UUID, Map<String, Tally>> counted = new HashMap<>();
        for (Tallied each : assessments) {
            counted.computeIfAbsent(each.id(), id -> count(each, levels.getOrDefault(id, List.of())));
        }
        return counted;
    }

    private Map<String, Tally> count(Tallied assessment, List<RatedLevel> levels) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        Map<String, RatedLevel> rated =
                levels.stream().collect(Collectors.toMap(RatedLevel::criterion, Function.identity()));
        Map<String, Tally> counted = RollUp.of(
                edition.outline(),
                criterion ->
                        edition.exclusionOf(criterion, assessment.assessed()).isPresent()
                                ? Tally.NOT_APPLICABLE
                                : ofRating(rated.get(criterion)),
                Tally::plus);
        edition.outline().forEach(node -> counted.putIfAbsent(node.code(), Tally.NOTHING));
        return counted;
    }

    private static Tally ofRating(RatedLevel rating) {
        if (rating == null) {
            return Tally.UNRATED;
        }
        return rating.notApplicable() ? Tally.NOT_APPLICABLE : Tally.RATED;
    }
}
