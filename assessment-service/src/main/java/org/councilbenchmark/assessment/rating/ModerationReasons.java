package org.councilbenchmark.assessment.rating;

import static org.councilbenchmark.assessment.rating.RatingProblem.MODERATION_REASON_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.pair.PairService;

/**
 * In moderation a level that the council, or the peers, did not give needs words: whoever is overruled, if only by half,
 * reads why. "Not applicable" needs its reason in any case.
 */
@ApplicationScoped
class ModerationReasons {

    private record Level(UUID assessment, String criterion, int level) {}

    @Inject
    PairService pairs;

    @Inject
    RatingRepository ratings;

    /** @param at pointer to the rating at a position */
    void require(AssessmentRef assessment, List<NewRating> given, IntFunction<String> at) {
        check(assessment, given, at).throwIfAny();
    }

    /** The same without failing. */
    RatingFaults check(AssessmentRef assessment, List<NewRating> given, IntFunction<String> at) {
        return assessment.kind() == AssessmentKind.AGREED
                ? pairs.find(assessment.id())
                        .map(pair -> check(given, at, List.of(pair.self(), pair.peer())))
                        .orElseGet(RatingFaults::new)
                : new RatingFaults();
    }

    private RatingFaults check(List<NewRating> given, IntFunction<String> at, List<UUID> halves) {
        Set<Level> levels = levels(halves);
        RatingFaults faults = new RatingFaults();
        for (int i = 0; i < given.size(); i++) {
            GivenRating rating = given.get(i).given();
            if (rating.level() != null && rating.narrative() == null && !isOfBoth(rating, halves, levels)) {
                faults.add(
                        MODERATION_REASON_MISSING,
                        at.apply(i) + "/narrative",
                        null,
                        "Level %d of %s is not what both sides gave, and nothing says why it is right."
                                .formatted(rating.level(), rating.criterion()),
                        "Write into narrative what both sides should read.");
            }
        }
        return faults;
    }

    private static boolean isOfBoth(GivenRating rating, List<UUID> halves, Set<Level> levels) {
        return halves.stream().allMatch(half -> levels.contains(new Level(half, rating.criterion(), rating.level())));
    }

    private Set<Level> levels(List<UUID> halves) {
        return ratings.levels(halves).entrySet().stream()
                .flatMap(half -> half.getValue().stream()
                        .map(rated -> rated.level() == null
                                ? null
                                : new Level(half.getKey(), rated.criterion(), rated.level())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
