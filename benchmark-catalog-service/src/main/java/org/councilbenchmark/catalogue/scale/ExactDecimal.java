package org.councilbenchmark.catalogue.scale;

import java.math.BigDecimal;

/** One spelling for each number, so that 25, 25.0 and 2.5E+1 are equal and are written as 25. */
public final class ExactDecimal {

    private static final int MOST_DIGITS = 12;

    private ExactDecimal() {}

    public static BigDecimal plain(BigDecimal number) {
        if (number == null || !isReasonable(number)) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** At most twelve digits before and twelve after the point: checked before any arithmetic is done with it. */
    public static boolean isReasonable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= 2 * MOST_DIGITS;
    }
}
