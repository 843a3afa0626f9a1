package org.councilbenchmark.assessment.change;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Scores;

/**
 * Two calculations over the same edition, laid beside each other.
 *
 * @param before by one set of ratings
 * @param after by another
 */
public record ScoreChanges(Scores before, Scores after) {

    private record Pair(NodeScore before, NodeScore after) {
        boolean relabelled() {
            return before.label() != null
                    && after.label() != null
                    && !before.label().equals(after.label());
        }
    }

    /** Every node in reading order, overall first. */
    public List<NodeChange> nodes(UnaryOperator<String> titles) {
        return pairs().map(pair -> NodeChange.of(pair.before, pair.after, titles.apply(pair.after.code())))
                .toList();
    }

    public List<BandCrossed> bandsCrossed() {
        return pairs().filter(pair -> pair.after.type() != NodeType.CRITERION && pair.relabelled())
                .map(pair -> new BandCrossed(
                        pair.after.code(),
                        pair.before.label(),
                        pair.after.label(),
                        pair.after.score().compareTo(pair.before.score()) > 0))
                .toList();
    }

    public List<CapChanged> capsChanged() {
        return pairs().filter(pair -> pair.before.capped() != pair.after.capped())
                .map(pair -> new CapChanged(
                        pair.after.code(), pair.after.capped(), causes(pair.after.capped() ? pair.after : pair.before)))
                .toList();
    }

    private Stream<Pair> pairs() {
        return after.nodes().values().stream()
                .map(node -> new Pair(before.find(node.code()).orElseThrow(), node));
    }

    private static List<String> causes(NodeScore capped) {
        return ((OfParent) capped.explanation()).cap().causes();
    }
}
