package org.councilbenchmark.assessment.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
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
     * @param written criteria whose rating was created, changed or confirmed
     */
    record Outcome(Instant at, Map<String, StoredRating> before, Map<String, Long> versions, Set<String> written) {

        /** @param written version of each rating that was created, changed or confirmed */
        private static Outcome of(Instant at, Map<String, StoredRating> before, Map<String, Long> written) {
            Map<String, Long> versions = new HashMap<>(written);
            before.forEach((criterion, stored) -> versions.putIfAbsent(criterion, stored.version()));
            return new Outcome(at, before, versions, Set.copyOf(written.keySet()));
        }
    }

    /**
     * @param given at most one per criterion
     * @param precondition is shown what is there, and fails when the author has not seen that
     */
    Outcome write(UUID assessment, List<NewRating> given, Consumer<Map<String, StoredRating>> precondition) {
        access.requireFreeOfInterest(assessment, codes(given));
        return store(assessment, given, precondition, (there, rating) -> !there.given()
                .equals(rating.given()));
    }

    /** Only where nothing is rated: what somebody else rates at this very moment is left alone too. */
    Outcome add(UUID assessment, List<NewRating> given) {
        access.requireFreeOfInterest(assessment, codes(given));
        return begin(assessment, given);
    }

    /** As {@link #add}, of what follows from elsewhere and is no judgement of the author's. */
    Outcome begin(UUID assessment, List<NewRating> given) {
        return store(assessment, given, found -> {}, (there, rating) -> false);
    }

    private Outcome store(
            UUID assessment,
            List<NewRating> given,
            Consumer<Map<String, StoredRating>> precondition,
            BiPredicate<StoredRating, NewRating> replaces) {
        Instant now = clock.instant();
        Map<String, StoredRating> before = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        Map<String, NewRating> open =
                given.stream().collect(Collectors.toMap(NewRating::criterion, Function.identity()));
        while (!open.isEmpty()) {
            // A criterion that somebody else rates for the first time at this very moment comes round again.
            Map<String, StoredRating> found = ratings.lock(assessment, open.keySet());
            before.putAll(found);
            precondition.accept(before);
            versions.putAll(ratings.update(assessment, select(open, found, replaces), now, actor.id()));
            List<NewRating> same = select(open, found, RatingWriter::confirms);
            versions.putAll(ratings.confirm(assessment, codes(same), now, actor.id()));
            open.keySet().removeAll(found.keySet());
            Map<String, Long> inserted = ratings.insert(assessment, open.values(), now, actor.id());
            versions.putAll(inserted);
            open.keySet().removeAll(inserted.keySet());
        }
        history.add(assessment, now, entries(given, before, versions.keySet()));
        return Outcome.of(now, before, versions);
    }

    /** Rates a carried criterion with just what was carried. */
    private static boolean confirms(StoredRating there, NewRating rating) {
        return there.awaitsConfirmation()
                && rating.carried() == null
                && there.given().equals(rating.given());
    }

    private static List<NewRating> select(
            Map<String, NewRating> open,
            Map<String, StoredRating> found,
            BiPredicate<StoredRating, NewRating> condition) {
        return open.values().stream()
                .filter(rating -> found.containsKey(rating.criterion()))
                .filter(rating -> condition.test(found.get(rating.criterion()), rating))
                .toList();
    }

    private static List<String> codes(Collection<NewRating> ratings) {
        return ratings.stream().map(NewRating::criterion).toList();
    }

    private static List<HistoryEntry> entries(
            List<NewRating> given, Map<String, StoredRating> before, Set<String> written) {
        return given.stream()
                .filter(rating -> written.contains(rating.criterion()))
                .map(rating -> entry(rating, before.get(rating.criterion())))
                .toList();
    }

    private static HistoryEntry entry(NewRating rating, StoredRating old) {
        boolean same = old != null && old.given().equals(rating.given());
        return new HistoryEntry(
                same ? HistoryAction.CONFIRMED : rating.action(),
                rating.criterion(),
                old == null ? null : old.given().state(),
                rating.given().state(),
                rating.comment(),
                rating.subject());
    }
}
