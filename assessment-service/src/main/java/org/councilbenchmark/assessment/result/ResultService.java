package org.councilbenchmark.assessment.result;

import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.result.Standing.Progress;
import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Scores;

/** Scores of assessments: one query for the ratings, and the edition from memory. */
@ApplicationScoped
public class ResultService {

    @Inject
    CompletedScores completed;

    @Inject
    RatingService ratings;

    @Inject
    EditionService editions;

    @Inject
    AccessService access;

    /** By the ratings as they are now. */
    public Scores compute(AssessmentRef assessment) {
        return compute(assessment, ratings.levels(List.of(assessment.id())).getOrDefault(assessment.id(), List.of()));
    }

    private Scores compute(AssessmentRef assessment, List<RatedLevel> levels) {
        return edition(assessment)
                .score(
                        levels.stream().collect(Collectors.toMap(RatedLevel::criterion, RatedLevel::forScoring)),
                        assessment.assessed());
    }

    /** Keeps the scores for good; once, at completion. */
    public List<NodeResult> keep(AssessmentRef assessment, Scores scores) {
        completed.keep(assessment.id(), scores);
        return scores.nodes().values().stream().map(NodeResult::of).toList();
    }

    /** The scores kept at completion, overall first. */
    public List<NodeResult> kept(UUID assessment) {
        return completed.find(assessment).results();
    }

    public static Standing standing(Scores scores) {
        List<NodeScore> criteria = scores.nodes().values().stream()
                .filter(node -> node.type() == NodeType.CRITERION)
                .toList();
        long rated = criteria.stream().filter(node -> node.exclusion() == null).count();
        long notApplicable = criteria.stream()
                .filter(node -> node.exclusion() != null && node.exclusion().kind() == Exclusion.Kind.NOT_APPLICABLE)
                .count();
        Progress progress = new Progress((int) rated, (int) (criteria.size() - notApplicable));
        return Standing.of(progress, NodeResult.of(scores.overall()));
    }

    /** Of many assessments, in two queries. */
    public Map<UUID, Standing> standings(Collection<AssessmentRef> assessments) {
        Map<UUID, AssessmentRef> open =
                assessments.stream().collect(Collectors.toMap(AssessmentRef::id, Function.identity()));
        Map<UUID, Standing> standings =
                open.isEmpty() ? new HashMap<>() : completed.standings(List.copyOf(open.keySet()));
        open.keySet().removeAll(standings.keySet());
        Map<UUID, List<RatedLevel>> levels = ratings.levels(open.keySet());
        open.forEach((id, assessment) ->
                standings.put(id, standing(compute(assessment, levels.getOrDefault(id, List.of())))));
        return standings;
    }

    AssessmentRef readable(UUID id) {
        return access.readable(id);
    }

    /** Exactly: as kept at completion, or by the ratings as they are now. */
    @Transactional
    public Reckoning reckoning(AssessmentRef assessment) {
        CompletedScores.Kept kept = mayBeKept(assessment) ? completed.find(assessment.id()) : null;
        if (kept != null && kept.ruleVersion() != null) {
            return new Reckoning(kept.ruleVersion(), false, kept.results());
        }
        Scores live = compute(assessment);
        return new Reckoning(
                live.ruleVersion(),
                true,
                live.nodes().values().stream().map(NodeResult::of).toList());
    }

    @Transactional
    ScoresView scores(AssessmentRef assessment) {
        return view(assessment, reckoning(assessment));
    }

    @Transactional
    ExplanationView explain(AssessmentRef assessment, String node) {
        Scores scores = compute(assessment);
        NodeScore wanted = scores.find(node)
                .orElseThrow(() -> NOT_FOUND.with(
                        "Edition %s of %s has no node '%s'."
                                .formatted(assessment.edition(), assessment.benchmark(), node),
                        "Use the code of a node of the edition, such as 3.1.a, or overall."));
        return new ExplanationView(
                assessment.id(),
                scores.ruleVersion(),
                ExplanationView.Exact.of(scores.threshold()),
                new ExplanationWriter(edition(assessment)::titleOf).write(wanted));
    }

    private ScoresView view(AssessmentRef assessment, Reckoning reckoning) {
        Edition edition = edition(assessment);
        List<NodeScoreView> views = reckoning.nodes().stream()
                .map(result -> NodeScoreView.of(result, edition.titleOf(result.node())))
                .toList();
        return new ScoresView(
                reckoning.ruleVersion(),
                Display.coverage(edition.coverageThreshold()),
                reckoning.live(),
                views.get(0),
                views.subList(1, views.size()));
    }

    private static boolean mayBeKept(AssessmentRef assessment) {
        return assessment.status() == AssessmentStatus.COMPLETED || assessment.status() == AssessmentStatus.WITHDRAWN;
    }

    private Edition edition(AssessmentRef assessment) {
        return editions.require(assessment.benchmark(), assessment.edition());
    }
}
