package org.councilbenchmark.assessment.exporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.exporting.Export.ScoredNode;
import org.councilbenchmark.assessment.rating.RatingView;
import org.councilbenchmark.assessment.rating.RatingsView;
import org.councilbenchmark.assessment.result.NodeResult;
import org.councilbenchmark.assessment.result.Reckoning;
import org.councilbenchmark.assessment.scoring.NodeType;

/** The nodes with their titles, and the criteria under their headings: one walk in reading order. */
record Lines(List<ScoredNode> nodes, List<CriterionLine> criteria) {

    static Lines of(Edition edition, Assessed council, Reckoning reckoning, RatingsView ratings) {
        Map<String, RatingView> byCriterion =
                ratings.ratings().stream().collect(Collectors.toMap(RatingView::criterion, Function.identity()));
        Map<NodeType, String> above = new EnumMap<>(NodeType.class);
        List<ScoredNode> nodes = new ArrayList<>();
        List<CriterionLine> criteria = new ArrayList<>();
        for (NodeResult result : reckoning.nodes()) {
            String title = edition.titleOf(result.node());
            nodes.add(new ScoredNode(result, title));
            above.put(result.nodeType(), result.node() + " " + title);
            if (result.nodeType() == NodeType.CRITERION) {
                criteria.add(new CriterionLine(
                        above.get(NodeType.ELEMENT),
                        above.get(NodeType.HEADING),
                        title,
                        edition.criterion(result.node()).orElseThrow(),
                        edition.exclusionOf(result.node(), council).orElse(null),
                        byCriterion.get(result.node()),
                        result));
            }
        }
        return new Lines(List.copyOf(nodes), List.copyOf(criteria));
    }
}
