package org.councilbenchmark.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding, which happens only here and only on the way out. */
public final class Display {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Display() {}

    /** One decimal, halves away from zero; null stays null. */
    public static BigDecimal score(BigDecimal exact) {
        return exact == null ? null : exact.setScale(1, RoundingMode.HALF_UP);
    }

    /** A share of 0 to 1, to three decimals. */
    public static BigDecimal share(BigDecimal exact) {
        return exact == null ? null : exact.setScale(3, RoundingMode.HALF_UP);
    }

    /** A share as a percentage for a sentence, cut off rather than rounded: 79.96 % must not read as 80 %. */
    public static String percent(BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED).setScale(1, RoundingMode.DOWN);
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}
