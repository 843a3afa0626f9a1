package org.councilbenchmark.assessment.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.councilbenchmark.assessment.scoring.Rational;

/** Figures as answers show them. */
public final class Display {

    private static final int COVERAGE_DECIMALS = 4;

    private Display() {}

    /** One decimal. */
    public static BigDecimal score(Rational score) {
        return score == null ? null : score.display();
    }

    /** At most four decimals, cut off rather than rounded up. */
    public static BigDecimal coverage(Rational coverage) {
        if (coverage == null) {
            return null;
        }
        BigDecimal cut = new BigDecimal(coverage.numerator())
                .divide(new BigDecimal(coverage.denominator()), COVERAGE_DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return cut.scale() < 1 ? cut.setScale(1) : cut;
    }
}
