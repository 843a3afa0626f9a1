package org.councilbenchmark.assessment.agreement;

import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * A criterion to which both sides gave a level.
 *
 * @param self the council's level in points, 0 to 100
 * @param peer the peers' level in points, 0 to 100
 * @param selfBy who rated for the council
 * @param peerBy who rated for the peers
 */
public record RatedPair(String criterion, Rational self, Rational peer, String selfBy, String peerBy) {

    public static RatedPair of(String criterion, RatingScale scale, Given self, Given peer) {
        return new RatedPair(criterion, points(scale, self.level()), points(scale, peer.level()), self.by(), peer.by());
    }

    /** @param by pseudonymous id of a person */
    public record Given(int level, String by) {}

    /** How far a level stands above the bottom of its scale, 0 to 100. */
    public static Rational points(RatingScale scale, int level) {
        return Rational.of(((long) level - scale.min()) * 100, (long) scale.max() - scale.min());
    }

    /** In points, above 0 where the council rated itself higher. */
    public Rational difference() {
        return Exact.minus(self, peer);
    }
}
