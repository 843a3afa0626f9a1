package org.councilbenchmark.assessment.scoring;

import java.util.List;
import org.councilbenchmark.assessment.scoring.Explanation.OfCriterion;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.councilbenchmark.assessment.scoring.Explanation.Term;

/** A reader who redoes the sums from an explanation alone: levels, weights, exclusions and caps, no result. */
final class Recomputation {
    private Recomputation() {}

    /** Null when the explanation gives nothing to count. */
    static Rational score(NodeScore node) {
        if (node.explanation() instanceof OfCriterion in) {
            return in.level() == null ? null : Rational.of(100L * (in.level() - in.min()), in.max() - in.min());
        }
        OfParent parent = (OfParent) node.explanation();
        List<NodeScore> counted = parent.terms().stream()
                .map(Term::child)
                .filter(child -> child.exclusion() == null)
                .toList();
        if (counted.isEmpty()) {
            return null;
        }
        Rational sum = Rational.ZERO;
        Rational weights = Rational.ZERO;
        for (NodeScore child : counted) {
            sum = sum.plus(child.weight().times(score(child)));
            weights = weights.plus(child.weight());
        }
        Rational mean = sum.dividedBy(weights);
        return parent.cap() == null ? mean : mean.min(parent.cap().limit());
    }

    /** Null when the explanation leaves everything out as not applicable. */
    static Rational coverage(NodeScore node) {
        if (node.exclusion() != null && node.exclusion().kind() == Explanation.Exclusion.Kind.NOT_APPLICABLE) {
            return null;
        }
        if (node.explanation() instanceof OfCriterion in) {
            return in.level() == null ? Rational.ZERO : Rational.ONE;
        }
        Rational covered = Rational.ZERO;
        Rational weights = Rational.ZERO;
        for (NodeScore child : node.children()) {
            Rational coverage = coverage(child);
            if (coverage != null) {
                covered = covered.plus(child.weight().times(coverage));
                weights = weights.plus(child.weight());
            }
        }
        return covered.dividedBy(weights);
    }
}
