package org.councilbenchmark.assessment.agreement;

import java.math.BigDecimal;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * Agreement beyond chance: 1 − Q<sub>o</sub> / Q<sub>e</sub>. 1 is perfect, 0 what chance would bring, below 0 less
 * than that.
 *
 * @param standardError in large samples; twelve decimals
 * @param lower end of the 95 % interval, never below −1
 * @param upper end of the 95 % interval, never above 1
 */
public record Kappa(
        Weights weights,
        Rational value,
        BigDecimal standardError,
        BigDecimal lower,
        BigDecimal upper,
        Strength strength) {

    /** Two-sided 5 % of the normal distribution. */
    static final BigDecimal Z_95 = new BigDecimal("1.96");

    private static final BigDecimal LOWEST = BigDecimal.ONE.negate();

    static Kappa of(Weights weights, DisagreementTable table, Rational observed, Rational expected) {
        Rational value = Exact.minus(Rational.ONE, observed.dividedBy(expected));
        BigDecimal error = Exact.root(table.varianceOfKappa());
        BigDecimal reach = error.multiply(Z_95);
        return new Kappa(
                weights,
                value,
                Exact.shown(error),
                Exact.shown(Exact.digits(value).subtract(reach).max(LOWEST)),
                Exact.shown(Exact.digits(value).add(reach).min(BigDecimal.ONE)),
                Strength.of(value));
    }
}
