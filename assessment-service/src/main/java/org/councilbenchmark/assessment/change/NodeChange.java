package org.councilbenchmark.assessment.change;

import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;

/**
 * One node before and after.
 *
 * @param difference score after, less score before; absent unless both have one
 */
public record NodeChange(
        String code, NodeType nodeType, String title, NodeState before, NodeState after, Figure difference) {

    static NodeChange of(NodeScore before, NodeScore after, String title) {
        boolean both = before.score() != null && after.score() != null;
        return new NodeChange(
                after.code(),
                after.type(),
                title,
                NodeState.of(before),
                NodeState.of(after),
                both ? Figure.score(after.score().minus(before.score())) : null);
    }

    public boolean changed() {
        return !before.equals(after);
    }
}
