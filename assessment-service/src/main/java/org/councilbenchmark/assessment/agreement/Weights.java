package org.councilbenchmark.assessment.agreement;

import java.util.function.UnaryOperator;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * How much a disagreement counts, by the distance of the two levels on their scale (0 to 1). After J. Cohen, "Weighted
 * kappa", Psychological Bulletin 70 (1968), 213–220.
 *
 * <p>{@link #QUADRATIC} is the default: a step apart is everyday judgement, and two or three steps apart is what
 * moderation is for; and with it kappa stands for the share of the variance that the two sides have in common (J. L.
 * Fleiss and J. Cohen, 1973), so that it can be held against the reliability of other instruments. {@link #LINEAR} is
 * for those who count each step alike.
 */
public enum Weights {
    LINEAR(distance -> distance),
    QUADRATIC(distance -> distance.times(distance));

    private final UnaryOperator<Rational> ofDistance;

    Weights(UnaryOperator<Rational> ofDistance) {
        this.ofDistance = ofDistance;
    }

    /** Disagreement between two levels in points, 0 (none) to 1 (the two ends of a scale). */
    Rational disagreement(Rational self, Rational peer) {
        return ofDistance.apply(Exact.distance(self, peer).dividedBy(Rational.HUNDRED));
    }
}
