package org.councilbenchmark.assessment.effort;

import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.aim.CouncilSide;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Actor;

/** Setting, removing and reading what levels take. */
@ApplicationScoped
public class EffortService {

    @Inject
    EffortRepository efforts;

    @Inject
    CouncilSide councilSide;

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

    /** @param created whether there was none before */
    record Outcome(EffortView effort, boolean created) {}

    /** What climbing one level takes, by criterion; those of which nothing is said are absent. */
    public Map<String, Integer> stated(UUID assessment) {
        return efforts.all(assessment).stream().collect(Collectors.toMap(Effort::criterion, effort -> effort.estimate()
                .effort()));
    }

    /** In the edition's reading order. */
    @Transactional
    List<EffortView> all(UUID id) {
        AssessmentRef assessment = access.readable(id);
        Map<String, Effort> set =
                efforts.all(id).stream().collect(Collectors.toMap(Effort::criterion, Function.identity()));
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        return edition.criteria().stream()
                .filter(set::containsKey)
                .map(criterion -> set.get(criterion).view(edition.titleOf(criterion)))
                .toList();
    }

    @Transactional
    EffortView find(UUID id, String criterion) {
        String title = titleOf(access.readable(id), criterion);
        return efforts.find(id, criterion).orElseThrow(() -> notSet(criterion)).view(title);
    }

    @Transactional
    Outcome set(UUID id, String criterion, ExpectedVersion expected, Effort.Estimate estimate) {
        String title = titleOf(councilSide.require(id), criterion);
        Optional<Effort> old = efforts.lock(id, criterion);
        expected.require(old.map(Effort::version).orElse(null));
        if (old.isPresent() && old.get().estimate().equals(estimate)) {
            return new Outcome(old.get().view(title), false);
        }
        Instant now = clock.instant();
        long version = old.isPresent()
                ? efforts.update(id, criterion, estimate, now, actor.id()).orElseThrow()
                : efforts.insert(id, criterion, estimate, now, actor.id())
                        .orElseThrow(() -> setMeanwhile(id, criterion, expected));
        String words = Integer.toString(estimate.effort());
        HistoryEntry entry = HistoryEntry.about(HistoryAction.EFFORT_SET, criterion, words, estimate.note());
        history.add(id, now, List.of(entry));
        return new Outcome(new Effort(criterion, estimate, version, now, actor.id()).view(title), old.isEmpty());
    }

    @Transactional
    void remove(UUID id, String criterion, ExpectedVersion expected) {
        titleOf(councilSide.require(id), criterion);
        Effort old = efforts.lock(id, criterion).orElseThrow(() -> notSet(criterion));
        expected.require(old.version());
        efforts.delete(id, criterion);
        String words = Integer.toString(old.estimate().effort());
        HistoryEntry entry = HistoryEntry.about(HistoryAction.EFFORT_REMOVED, criterion, words, null);
        history.add(id, clock.instant(), List.of(entry));
    }

    /** Fails with 404 for what is not a criterion of the edition. */
    private String titleOf(AssessmentRef assessment, String criterion) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        if (edition.criterion(criterion).isEmpty()) {
            throw NOT_FOUND.with(
                    "Edition %s of %s has no criterion '%s'."
                            .formatted(assessment.edition(), assessment.benchmark(), criterion),
                    "Use the code of a criterion of the edition, such as "
                            + edition.criteria().get(0) + ".");
        }
        return edition.titleOf(criterion);
    }

    /** The other one has committed: the caller is told of it, or that the assessment is gone. */
    private RuntimeException setMeanwhile(UUID id, String criterion, ExpectedVersion expected) {
        efforts.find(id, criterion).ifPresent(other -> expected.require(other.version()));
        return AccessService.notFound();
    }

    private static RuntimeException notSet(String criterion) {
        return NOT_FOUND.with(
                "Nothing is said of what " + criterion + " takes, so a level takes 1.",
                "Say it with PUT and If-None-Match: *.");
    }
}
