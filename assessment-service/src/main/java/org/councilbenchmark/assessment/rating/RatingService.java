package org.councilbenchmark.assessment.rating;

import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;

/** Rating and reading ratings. */
@ApplicationScoped
public class RatingService {

    @Inject
    RatingRepository ratings;

    @Inject
    RatingWriter writer;

    @Inject
    ModerationReasons reasons;

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @param created whether there was no rating before */
    record Rated(RatingView rating, boolean created) {}

    @Transactional
    Rated rate(UUID id, String criterion, ExpectedVersion expected, RateCriterion body) {
        AssessmentRef assessment = access.draftForRating(id);
        NewRating given = body.of(criterion);
        Edition edition = editionWith(assessment, criterion);
        RatingRules.check(edition, assessment.assessed(), given);
        reasons.require(assessment, List.of(given), position -> "");
        RatingWriter.Outcome outcome =
                writer.write(id, List.of(given), found -> expected.require(versionOf(found.get(criterion))));
        StoredRating before = outcome.before().get(criterion);
        return new Rated(after(outcome, before, given).view(), before == null);
    }

    private StoredRating after(RatingWriter.Outcome outcome, StoredRating before, NewRating given) {
        if (outcome.written().isEmpty()) {
            return before;
        }
        long version = outcome.versions().get(given.criterion());
        return before == null
                ? new StoredRating(given.given(), null, version, outcome.at(), actor.id())
                : before.rated(given.given(), version, outcome.at(), actor.id());
    }

    @Transactional
    public RatedCriteria rateMany(UUID id, RateCriteria body) {
        AssessmentRef assessment = access.draftForRating(id);
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        List<NewRating> given =
                body.ratings().stream().map(RateCriteria.Item::rating).toList();
        RatingRules.check(edition, assessment.assessed(), given);
        reasons.require(assessment, given, position -> "/ratings/" + position);
        ratings.waitForOtherBulkWriters(id);
        RatingWriter.Outcome outcome = writer.write(id, given, body::requireVersions);
        return RatedCriteria.of(given, outcome);
    }

    /** What would be wrong with these ratings, each fault with its place as in {@link RateCriteria}. */
    public List<Fault> faults(AssessmentRef assessment, RateCriteria body) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        List<NewRating> given =
                body.ratings().stream().map(RateCriteria.Item::rating).toList();
        List<Fault> faults = new ArrayList<>(RatingRules.faults(edition, assessment.assessed(), given));
        faults.addAll(reasons.check(assessment, given, position -> "/ratings/" + position)
                .all());
        return faults;
    }

    /** Back to "not assessed". */
    @Transactional
    void remove(UUID id, String criterion, ExpectedVersion expected) {
        AssessmentRef assessment = access.draftForRating(id);
        editionWith(assessment, criterion);
        access.requireFreeOfInterest(id, List.of(criterion));
        StoredRating old = ratings.lock(id, Set.of(criterion)).get(criterion);
        if (old == null) {
            throw notRated(criterion);
        }
        expected.require(old.version());
        ratings.delete(id, criterion);
        HistoryEntry entry = new HistoryEntry(
                HistoryAction.RATING_REMOVED, criterion, old.given().state(), null, null, null);
        history.add(id, clock.instant(), List.of(entry));
    }

    @Transactional
    RatingView find(UUID id, String criterion) {
        AssessmentRef assessment = access.readable(id);
        editionWith(assessment, criterion);
        StoredRating found = ratings.find(id, criterion);
        if (found == null) {
            throw notRated(criterion);
        }
        return found.view();
    }

    AssessmentRef readable(UUID id) {
        return access.readable(id);
    }

    /** @param unconfirmed whether only those that were carried and not looked at since */
    @Transactional
    public RatingsView all(AssessmentRef assessment, boolean unconfirmed) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        Map<String, StoredRating> found = ratings.all(assessment.id());
        List<RatingView> inOrder = edition.criteria().stream()
                .filter(found::containsKey)
                .map(found::get)
                .filter(rating -> !unconfirmed || rating.awaitsConfirmation())
                .map(StoredRating::view)
                .toList();
        long waiting =
                found.values().stream().filter(StoredRating::awaitsConfirmation).count();
        return new RatingsView(found.size(), (int) waiting, inOrder);
    }

    /** What counts for scores; an assessment without ratings is absent. */
    public Map<UUID, List<RatedLevel>> levels(Collection<UUID> assessments) {
        return assessments.isEmpty() ? Map.of() : ratings.levels(assessments);
    }

    /** Everything that was given, words included, by assessment and criterion; without ratings it is absent. */
    public Map<UUID, Map<String, RatingView>> given(Collection<UUID> assessments) {
        return ratings.given(assessments);
    }

    /** Rates what follows from elsewhere, such as what both sides gave; it is nobody's judgement of their own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void startWith(UUID assessment, Map<String, RatingState> given) {
        List<NewRating> all = given.entrySet().stream()
                .map(each -> NewRating.of(GivenRating.of(each.getKey(), each.getValue()), null))
                .toList();
        writer.begin(assessment, all);
    }

    private Edition editionWith(AssessmentRef assessment, String criterion) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        if (edition.criterion(criterion).isEmpty()) {
            throw NOT_FOUND.with(
                    "Edition %s of %s has no criterion '%s'."
                            .formatted(assessment.edition(), assessment.benchmark(), criterion),
                    "Use the code of a criterion of the edition, such as "
                            + edition.criteria().get(0) + ".");
        }
        return edition;
    }

    private static Long versionOf(StoredRating rating) {
        return rating == null ? null : rating.version();
    }

    private static RuntimeException notRated(String criterion) {
        return NOT_FOUND.with(
                "Criterion " + criterion + " is not assessed yet.", "Rate it with PUT and If-None-Match: *.");
    }
}
