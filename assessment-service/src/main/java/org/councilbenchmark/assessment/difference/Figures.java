package org.councilbenchmark.assessment.difference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.councilbenchmark.assessment.scoring.Rational;

/** Figures as answers show them; the exact ones stand beside where a reader wants to do the sums again. */
final class Figures {

    private static final int DECIMALS = 4;

    private Figures() {}

    /** One decimal. */
    static BigDecimal points(Rational points) {
        return points == null ? null : points.display();
    }

    /** Four decimals. */
    static BigDecimal share(Rational share) {
        return share == null ? null : rounded(share.toDecimal());
    }

    /** Four decimals. */
    static BigDecimal rounded(BigDecimal number) {
        return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
