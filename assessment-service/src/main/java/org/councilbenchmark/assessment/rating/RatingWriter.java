package org.councilbenchmark.assessment.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.platform.security.Actor;

/** Writes ratings as a set, with their history. What is already there as given is not written again. */
@ApplicationScoped
class RatingWriter {

    @Inject
    RatingRepository ratings;

    @Inject
    AccessService access;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /**
     * What became of the ratings.
     *
     * @param before what was there, by criterion
     * @param versions of all ratings given, by criterion
     * @param written how many were created or changed
     */
    record Outcome(Instant at, Map<String, StoredRating> before, Map<String, Long> versions, int written) {}

    /**
     * @param given at most one per criterion
     * @param precondition is shown what is there, and fails when the author has not seen that
     */
    Outcome write(UUID assessment, List<GivenRating> given, Consumer<Map<String, StoredRating>> precondition) {
        access.requireFreeOfInterest(
                assessment, given.stream().map(GivenRating::criterion).toList());
        return store(assessment, given, precondition);
    }

    /** As {@link #write}, of what follows from elsewhere and is no judgement of the author's. */
    Outcome store(UUID assessment, List<GivenRating> given, Consumer<Map<String, StoredRating>> precondition) {
        Instant now = clock.instant();
        Map<String, StoredRating> before = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        Map<String, GivenRating> open =
                given.stream().collect(Collectors.toMap(GivenRating::criterion, Function.identity()));
        while (!open.isEmpty()) {
            // A criterion that somebody else rates for the first time at this very moment comes round again.
            Map<String, StoredRating> found = ratings.lock(assessment, open.keySet());
            before.putAll(found);
            precondition.accept(before);
            versions.putAll(ratings.update(assessment, changed(open.values(), found), now, actor.id()));
            found.forEach((criterion, stored) -> versions.putIfAbsent(criterion, stored.version()));
            open.keySet().removeAll(found.keySet());
            Map<String, Long> inserted = ratings.insert(assessment, open.values(), now, actor.id());
            versions.putAll(inserted);
            open.keySet().removeAll(inserted.keySet());
        }
        List<HistoryEntry> entries = entries(given, before);
        history.add(assessment, now, entries);
        return new Outcome(now, before, versions, entries.size());
    }

    private static List<GivenRating> changed(Collection<GivenRating> given, Map<String, StoredRating> found) {
        return given.stream()
                .filter(rating -> found.containsKey(rating.criterion()))
                .filter(rating -> !found.get(rating.criterion()).given().equals(rating))
                .toList();
    }

    private static List<HistoryEntry> entries(List<GivenRating> given, Map<String, StoredRating> before) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (GivenRating rating : given) {
            StoredRating old = before.get(rating.criterion());
            if (old == null || !old.given().equals(rating)) {
                entries.add(new HistoryEntry(
                        HistoryAction.RATED,
                        rating.criterion(),
                        old == null ? null : old.given().state(),
                        rating.state(),
                        null,
                        null));
            }
        }
        return entries;
    }
}
