package org.councilbenchmark.assessment.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, always in lowest terms with a denominator above 0, so that equal numbers are equal objects and
 * ties between councils are decided on the number itself, not on its rounding.
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);
    public static final Rational HUNDRED = of(100);

    /** Decimals in explanations, events and reporting's {@code numeric(20,12)}. */
    private static final int DECIMALS = 12;
    /** More digits than any honest weight has; keeps an input such as 1e-999999999 from filling the memory. */
    private static final int MAX_DIGITS = 100;

    public Rational {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("A fraction's denominator must not be zero: " + numerator + "/0");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = greatestCommonDivisor(numerator, denominator);
            if (!divisor.equals(BigInteger.ONE)) {
                numerator = numerator.divide(divisor);
                denominator = denominator.divide(divisor);
            }
        }
    }

    public static Rational of(long integer) {
        return new Rational(BigInteger.valueOf(integer), BigInteger.ONE);
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The decimal's exact value, for weights that arrive as JSON numbers. */
    public static Rational of(BigDecimal decimal) {
        if (decimal.precision() > MAX_DIGITS || Math.abs((long) decimal.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("A number may have at most " + MAX_DIGITS + " digits");
        }
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? new Rational(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Rational(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    /** Reads what {@link #toString()} writes ({@code 200/3}), and plain decimals ({@code 0.8}). */
    public static Rational parse(String text) {
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? of(new BigDecimal(text))
                    : new Rational(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("Neither a fraction n/d nor a decimal: " + text, notANumber);
        }
    }

    public Rational plus(Rational other) {
        if (numerator.signum() == 0) {
            return other;
        }
        if (denominator.equals(other.denominator)) {
            return new Rational(numerator.add(other.numerator), denominator);
        }
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    public Rational times(Rational other) {
        if (equals(ONE)) {
            return other;
        }
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Twelve decimals, half to even: the decimal form of explanations, events and reporting. */
    public BigDecimal toDecimal() {
        return rounded(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /**
     * One decimal, half up as people round by hand; for showing only. Rounded from the fraction itself, since rounding
     * {@link #toDecimal()} again could tip a figure over.
     */
    public BigDecimal display() {
        return rounded(1, RoundingMode.HALF_UP);
    }

    /** Always {@code n/d}, whole numbers included ({@code 50/1}). */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    /** Euclid on plain longs where they suffice, as they nearly always do: most of the cost of scoring lies here. */
    private static BigInteger greatestCommonDivisor(BigInteger one, BigInteger other) {
        if (one.bitLength() >= Long.SIZE - 1 || other.bitLength() >= Long.SIZE - 1) {
            return one.gcd(other);
        }
        long a = Math.abs(one.longValue());
        long b = Math.abs(other.longValue());
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a);
    }

    private BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }
}
