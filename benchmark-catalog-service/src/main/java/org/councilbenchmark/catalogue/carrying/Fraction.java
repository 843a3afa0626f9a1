package org.councilbenchmark.catalogue.carrying;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number in lowest terms, the denominator above 0. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(0, 1);

    private static final int DECIMALS = 12;

    Fraction {
        BigInteger divisor = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal decimal) {
        int decimals = Math.max(0, decimal.scale());
        return new Fraction(decimal.setScale(decimals).unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @param other above 0 */
    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The nearest whole number, of two equally near ones the upper; not for negative numbers. */
    int halfUp() {
        BigInteger two = BigInteger.TWO;
        return numerator
                .multiply(two)
                .add(denominator)
                .divide(denominator.multiply(two))
                .intValueExact();
    }

    /** To twelve decimals, half to even. */
    BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** {@code 200/3}, or {@code 50} where it is whole. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
