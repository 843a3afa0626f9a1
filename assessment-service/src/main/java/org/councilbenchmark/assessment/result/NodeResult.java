package org.councilbenchmark.assessment.result;

import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * What came out for one node, exactly.
 *
 * @param score 0 to 100; null when not assessed or not applicable
 * @param coverage 0 to 1; null when not applicable
 * @param exclusion null when it counts in its parent
 */
public record NodeResult(
        String node,
        NodeType nodeType,
        Rational score,
        Rational coverage,
        boolean sufficient,
        boolean capped,
        String label,
        Exclusion.Kind exclusion) {

    static NodeResult of(NodeScore score) {
        return new NodeResult(
                score.code(),
                score.type(),
                score.score(),
                score.coverage(),
                score.sufficient(),
                score.capped(),
                score.label(),
                score.exclusion() == null ? null : score.exclusion().kind());
    }
}
