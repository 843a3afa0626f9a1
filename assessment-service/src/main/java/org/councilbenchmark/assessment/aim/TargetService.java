package org.councilbenchmark.assessment.aim;

import static org.councilbenchmark.assessment.aim.TargetProblem.TARGET_ON_CRITERION;
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
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.scoring.Scores;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Actor;

/** Setting, removing and reading targets. */
@ApplicationScoped
public class TargetService {

    @Inject
    TargetRepository targets;

    @Inject
    CouncilSide councilSide;

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    ResultService results;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @param created whether there was no target before */
    record Outcome(TargetView target, boolean created) {}

    /** By node, for those who lay scores beside them. */
    public Map<String, Rational> aims(UUID assessment) {
        return targets.all(assessment).stream().collect(Collectors.toMap(Target::node, Target::exact));
    }

    /** In the edition's reading order, the whole first. */
    @Transactional
    List<TargetView> all(UUID id) {
        AssessmentRef assessment = access.readable(id);
        Edition edition = edition(assessment);
        Map<String, Target> set = targets.all(id).stream().collect(Collectors.toMap(Target::node, Function.identity()));
        Scores scores = results.compute(assessment);
        return scores.nodes().values().stream()
                .filter(node -> set.containsKey(node.code()))
                .map(node -> TargetView.of(set.get(node.code()), node, edition.titleOf(node.code())))
                .toList();
    }

    @Transactional
    TargetView find(UUID id, String node) {
        AssessmentRef assessment = access.readable(id);
        requireNode(assessment, node);
        return view(assessment, targets.find(id, node).orElseThrow(() -> notSet(node)));
    }

    @Transactional
    Outcome set(UUID id, String node, ExpectedVersion expected, Target.Wish wish) {
        AssessmentRef assessment = councilSide.require(id);
        requireNode(assessment, node);
        Optional<Target> old = targets.lock(id, node);
        expected.require(old.map(Target::version).orElse(null));
        if (old.isPresent() && old.get().wish().equals(wish)) {
            return new Outcome(view(assessment, old.get()), false);
        }
        Instant now = clock.instant();
        long version = old.isPresent()
                ? targets.update(id, node, wish, now, actor.id()).orElseThrow()
                : targets.insert(id, node, wish, now, actor.id()).orElseThrow(() -> setMeanwhile(id, node, expected));
        history.add(id, now, List.of(HistoryEntry.about(HistoryAction.TARGET_SET, node, wish.words(), wish.note())));
        Target set = new Target(node, wish, version, now, actor.id());
        return new Outcome(view(assessment, set), old.isEmpty());
    }

    @Transactional
    void remove(UUID id, String node, ExpectedVersion expected) {
        requireNode(councilSide.require(id), node);
        Target old = targets.lock(id, node).orElseThrow(() -> notSet(node));
        expected.require(old.version());
        targets.delete(id, node);
        HistoryEntry entry = HistoryEntry.about(
                HistoryAction.TARGET_REMOVED, node, old.wish().words(), null);
        history.add(id, clock.instant(), List.of(entry));
    }

    private TargetView view(AssessmentRef assessment, Target target) {
        String title = edition(assessment).titleOf(target.node());
        Scores scores = results.compute(assessment);
        return TargetView.of(target, scores.find(target.node()).orElseThrow(), title);
    }

    private void requireNode(AssessmentRef assessment, String node) {
        NodeType type = edition(assessment)
                .typeOf(node)
                .orElseThrow(() -> NOT_FOUND.with(
                        "Edition %s of %s has no node '%s'."
                                .formatted(assessment.edition(), assessment.benchmark(), node),
                        "Use the code of a theme, element or heading, such as 3.1, or overall."));
        if (type == NodeType.CRITERION) {
            throw TARGET_ON_CRITERION.with(
                    node + " is a criterion; targets are scores of what stands above the criteria.",
                    "Set the target on its heading, element or theme, or on overall.");
        }
    }

    private Edition edition(AssessmentRef assessment) {
        return editions.require(assessment.benchmark(), assessment.edition());
    }

    /** The other one has committed: the caller is told of it, or that the assessment is gone. */
    private RuntimeException setMeanwhile(UUID id, String node, ExpectedVersion expected) {
        targets.find(id, node).ifPresent(other -> expected.require(other.version()));
        return AccessService.notFound();
    }

    private static RuntimeException notSet(String node) {
        return NOT_FOUND.with(node + " has no target.", "Set one with PUT and If-None-Match: *.");
    }
}
