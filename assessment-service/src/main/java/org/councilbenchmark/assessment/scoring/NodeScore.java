package org.councilbenchmark.assessment.scoring;

import java.util.List;

/**
 * The result for one node, with the arithmetic that led to it.
 *
 * @param weight among its siblings, as the edition states it
 * @param score 0–100; null when not assessed or not applicable
 * @param coverage assessed share of the applicable weight beneath, 0–1; null when not applicable
 * @param sufficient has a score, and coverage reaches the threshold: only then may it be ranked. Its parent counts it
 *     either way
 * @param label of the band the score lies in, by the criterion's own scale or, above criteria, by the default scale;
 *     null without a score
 * @param exclusion why it does not count in its parent's score; null when it does
 */
public record NodeScore(
        String code,
        NodeType type,
        Rational weight,
        Rational score,
        Rational coverage,
        boolean sufficient,
        String label,
        Explanation.Exclusion exclusion,
        Explanation explanation) {

    /** Whether a core criterion on its lowest level limits this heading, even if the raw score lies below the limit. */
    public boolean capped() {
        return explanation instanceof Explanation.OfParent parent && parent.cap() != null;
    }

    /** In the edition's order; none under a criterion. */
    public List<NodeScore> children() {
        return explanation instanceof Explanation.OfParent parent
                ? parent.terms().stream().map(Explanation.Term::child).toList()
                : List.of();
    }
}
