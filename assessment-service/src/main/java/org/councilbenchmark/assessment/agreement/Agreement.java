package org.councilbenchmark.assessment.agreement;

import java.util.List;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * How far the sides agree on a set of criteria.
 *
 * @param compared criteria with a level on both sides
 * @param equal share of them with the same level, 0 to 1; null when none is compared
 * @param meanDifference self − peer in points; null when none is compared
 * @param observedAgreement 1 − Q<sub>o</sub>; null when none is compared
 * @param expectedAgreement 1 − Q<sub>e</sub>: what chance would bring; null when none is compared
 * @param kappa null when it cannot be told
 * @param untold why kappa cannot be told; null when it can
 */
public record Agreement(
        int compared,
        Rational equal,
        Rational meanDifference,
        Rational observedAgreement,
        Rational expectedAgreement,
        Kappa kappa,
        String untold) {

    /** Fewer criteria than this say nothing of agreement beyond chance. */
    public static final int FEWEST = 5;

    public static Agreement of(List<RatedPair> pairs, Weights weights) {
        if (pairs.isEmpty()) {
            return new Agreement(0, null, null, null, null, null, "No criterion has a level on both sides.");
        }
        DisagreementTable table = new DisagreementTable(pairs, weights);
        Rational observed = table.observed();
        Rational expected = table.expected();
        String untold = untold(pairs.size(), expected);
        return new Agreement(
                pairs.size(),
                equal(pairs),
                new Sample(pairs.stream().map(RatedPair::difference).toList()).mean(),
                Exact.minus(Rational.ONE, observed),
                Exact.minus(Rational.ONE, expected),
                untold == null ? Kappa.of(weights, table, observed, expected) : null,
                untold);
    }

    private static String untold(int compared, Rational expected) {
        if (compared < FEWEST) {
            return "Criteria with a level on both sides: %d; at least %d are needed.".formatted(compared, FEWEST);
        }
        return Exact.isZero(expected)
                ? "Both sides gave one and the same level throughout, so chance alone would bring full agreement."
                : null;
    }

    private static Rational equal(List<RatedPair> pairs) {
        long equal =
                pairs.stream().filter(pair -> pair.self().equals(pair.peer())).count();
        return Rational.of(equal, pairs.size());
    }
}
