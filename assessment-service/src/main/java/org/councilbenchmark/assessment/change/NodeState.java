package org.councilbenchmark.assessment.change;

import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.scoring.NodeScore;

/**
 * One node as one calculation found it.
 *
 * @param score 0 to 100; absent when not assessed or not applicable
 * @param coverage 0 to 1; absent when not applicable
 * @param sufficient only then may the score be ranked
 * @param capped whether a core criterion on its lowest level limits it
 * @param label of the band in which the score lies
 * @param exclusion NOT_APPLICABLE or NOT_ASSESSED; absent when it counts in its parent
 */
public record NodeState(
        Figure score, Figure coverage, boolean sufficient, boolean capped, String label, String exclusion) {

    static NodeState of(NodeScore node) {
        return new NodeState(
                Figure.score(node.score()),
                Figure.coverage(node.coverage()),
                node.sufficient(),
                node.capped(),
                node.label(),
                node.exclusion() == null ? null : node.exclusion().kind().name());
    }
}
