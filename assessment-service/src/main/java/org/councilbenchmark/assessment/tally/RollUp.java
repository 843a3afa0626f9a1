package org.councilbenchmark.assessment.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.councilbenchmark.assessment.benchmark.OutlineNode;
import org.councilbenchmark.assessment.scoring.EditionTree;
import org.councilbenchmark.assessment.scoring.NodeType;

/** What is known of criteria, gathered at every node above them. */
public final class RollUp {

    private RollUp() {}

    /**
     * @param outline nodes in reading order
     * @param ofCriterion what is known of one; null for nothing
     * @return by node code, {@code overall} included; a node with nothing beneath it is absent
     */
    public static <T> Map<String, T> of(
            List<OutlineNode> outline, Function<String, T> ofCriterion, BinaryOperator<T> together) {
        Map<String, String> parents = new HashMap<>();
        Map<String, T> gathered = new HashMap<>();
        for (OutlineNode node : outline) {
            parents.put(node.code(), node.parent());
            T own = node.type() == NodeType.CRITERION ? ofCriterion.apply(node.code()) : null;
            for (String at = own == null ? null : node.code(); at != null; at = parents.get(at)) {
                gathered.merge(at, own, together);
            }
            if (own != null) {
                gathered.merge(EditionTree.OVERALL, own, together);
            }
        }
        return gathered;
    }
}
