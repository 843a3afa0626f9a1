package org.councilbenchmark.assessment.nextstep;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.effort.EffortService;
import org.councilbenchmark.assessment.gain.Gains;
import org.councilbenchmark.assessment.gain.Step;
import org.councilbenchmark.assessment.nextstep.NextStepsView.NotAssessed;
import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.Fault;

@ApplicationScoped
class NextStepService {

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    ResultService results;

    @Inject
    EffortService efforts;

    @Transactional
    NextStepsView steps(UUID id, NextStepQuery query, Paging paging) {
        AssessmentRef assessment = access.readable(id);
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        NodeScore chosen = results.compute(assessment).find(query.node()).orElseThrow(() -> unknown(query.node()));
        Map<String, Integer> stated = query.asStated() ? efforts.stated(id) : Map.of();
        List<Step> steps = Gains.of(
                chosen,
                code -> edition.criterion(code).orElseThrow().scale(),
                query.climb(),
                code -> stated.getOrDefault(code, 1));
        NextStepWords words = new NextStepWords(edition, chosen, stated);
        List<NextStepView> page = steps.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(words::view)
                .toList();
        return view(edition, chosen, query, page, paging, steps.size());
    }

    private static NextStepsView view(
            Edition edition, NodeScore chosen, NextStepQuery query, List<NextStepView> page, Paging paging, int total) {
        List<NodeScore> criteria = criteria(chosen).toList();
        long assessed =
                criteria.stream().filter(node -> node.exclusion() == null).count();
        List<NotAssessed> notAssessed = criteria.stream()
                .filter(node -> node.exclusion() != null && node.exclusion().kind() == Exclusion.Kind.NOT_ASSESSED)
                .map(node -> new NotAssessed(node.code(), edition.titleOf(node.code())))
                .toList();
        return new NextStepsView(
                chosen.code(),
                chosen.type(),
                edition.titleOf(chosen.code()),
                Figure.score(chosen.score()),
                query.climb,
                page,
                paging.page(),
                paging.size(),
                total,
                (int) assessed - total,
                notAssessed);
    }

    private static Stream<NodeScore> criteria(NodeScore node) {
        return node.type() == NodeType.CRITERION
                ? Stream.of(node)
                : node.children().stream().flatMap(NextStepService::criteria);
    }

    private static RuntimeException unknown(String node) {
        String detail = "The edition has no node '" + node + "'.";
        String remedy = "Send the code of a node of the edition, such as 3.1, or overall.";
        return INVALID_PARAMETER.with(detail, remedy).fault(Fault.in("node", "node-unknown", node, detail, remedy));
    }
}
