package org.councilbenchmark.evidence.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.access.EvidenceAccess;
import org.councilbenchmark.evidence.assessment.Assessment;
import org.councilbenchmark.evidence.assessment.AssessmentService;
import org.councilbenchmark.evidence.coverage.CoverageView.CriterionCoverage;
import org.councilbenchmark.evidence.coverage.CoverageView.NodeCoverage;
import org.councilbenchmark.evidence.edition.EditionService;
import org.councilbenchmark.evidence.edition.Node;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Tells of an assessment how far it is backed. */
@ApplicationScoped
class CoverageService {

    @Inject
    AssessmentService assessments;

    @Inject
    EvidenceAccess access;

    @Inject
    EditionService editions;

    @Inject
    CoverageRepository links;

    CoverageView coverage(UUID id, int within, boolean demonstration) {
        Assessment assessment = assessments
                .find(id)
                .filter(access::mayRead)
                .orElseThrow(() -> CoverageProblem.NO_ASSESSMENT.with(
                        "No assessment that you may see has the id " + id + ".",
                        "Take the id from GET /v1/assessments."));
        if (assessment.period() == null) {
            throw RequestProblem.TEMPORARILY_UNAVAILABLE
                    .with("The period of the assessment has not arrived here yet.", "Repeat the request shortly.")
                    .retryAfter(Duration.ofSeconds(2));
        }
        LocalDate today = LocalDate.now(Clock.systemUTC());
        EditionTree tree = new EditionTree(editions.nodes(assessment.benchmark(), assessment.edition()));
        Map<String, LinkCounts> counts = links.count(
                new CoverageRepository.Question(id, assessment.period(), today, today.plusDays(within), demonstration));
        return view(assessment, today, within, tree, counts);
    }

    private static CoverageView view(
            Assessment assessment, LocalDate today, int within, EditionTree tree, Map<String, LinkCounts> counts) {
        List<CriterionCoverage> criteria = tree.criteria().stream()
                .map(node -> criterion(node, counts.getOrDefault(node.code(), LinkCounts.NONE)))
                .toList();
        Map<String, CoverageState> states =
                criteria.stream().collect(Collectors.toMap(CriterionCoverage::code, CriterionCoverage::state));
        return new CoverageView(
                assessment.id(),
                assessment.benchmark(),
                assessment.edition(),
                assessment.period().startsOn(),
                assessment.period().endsOn(),
                today,
                within,
                StateCounts.of(states.values()),
                nodes(tree, states),
                criteria);
    }

    private static CriterionCoverage criterion(Node node, LinkCounts links) {
        return new CriterionCoverage(node.code(), node.parent(), CoverageState.of(links), links);
    }

    private static List<NodeCoverage> nodes(EditionTree tree, Map<String, CoverageState> states) {
        List<NodeCoverage> nodes = new ArrayList<>();
        for (Node node : tree.all()) {
            if (!node.criterion()) {
                List<CoverageState> below = tree.criteriaBelow(node.code()).stream()
                        .map(criterion -> states.get(criterion.code()))
                        .toList();
                nodes.add(new NodeCoverage(node.code(), node.nodeType(), StateCounts.of(below)));
            }
        }
        return nodes;
    }
}
