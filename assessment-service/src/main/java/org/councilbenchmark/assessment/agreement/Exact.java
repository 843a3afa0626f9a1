package org.councilbenchmark.assessment.agreement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.councilbenchmark.assessment.scoring.Rational;

/** What statistics need of fractions beyond what scores do. */
final class Exact {

    private static final Rational MINUS_ONE = Rational.of(-1);
    static final MathContext PRECISE = new MathContext(40);
    private static final int DECIMALS = 12;

    private Exact() {}

    static Rational minus(Rational one, Rational other) {
        return one.plus(other.times(MINUS_ONE));
    }

    static Rational distance(Rational one, Rational other) {
        return magnitude(minus(one, other));
    }

    static Rational magnitude(Rational number) {
        return number.numerator().signum() < 0 ? number.times(MINUS_ONE) : number;
    }

    static boolean isZero(Rational number) {
        return number.numerator().signum() == 0;
    }

    /** To forty digits; {@link #shown} rounds what is told. */
    static BigDecimal root(Rational number) {
        return digits(number).sqrt(PRECISE);
    }

    static BigDecimal digits(Rational number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), PRECISE);
    }

    /** Twelve decimals, a last half going to the even digit. */
    static BigDecimal shown(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
