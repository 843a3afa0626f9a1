package org.councilbenchmark.assessment.result;

import java.math.BigDecimal;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * A number exactly, and as it is shown.
 *
 * @param fraction {@code n/d} in lowest terms
 * @param decimal twelve decimals, a last half going to the even digit
 * @param display scores with one decimal; coverage with at most four, cut off
 */
public record Figure(String fraction, String decimal, BigDecimal display) {

    /** A score, or the difference of two; null stays null. */
    public static Figure score(Rational score) {
        return of(score, Display.score(score));
    }

    /** From 0 to 1; null stays null. */
    public static Figure coverage(Rational coverage) {
        return of(coverage, Display.coverage(coverage));
    }

    private static Figure of(Rational number, BigDecimal display) {
        return number == null
                ? null
                : new Figure(number.toString(), number.toDecimal().toPlainString(), display);
    }
}
