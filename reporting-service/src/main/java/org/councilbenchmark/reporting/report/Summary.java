package org.councilbenchmark.reporting.report;

import java.math.BigDecimal;

/**
 * The middle of a comparator group, on the scale 0 to 100, rounded to one decimal for display. Quartile boundaries
 * interpolate as Excel's QUARTILE.INC does.
 *
 * @param count scores that are compared
 * @param median null without scores
 * @param q1 a quarter of the scores lie at or below
 * @param q3 three quarters of the scores lie at or below
 */
public record Summary(long count, BigDecimal median, BigDecimal q1, BigDecimal q3) {

    public Summary {
        median = Display.score(median);
        q1 = Display.score(q1);
        q3 = Display.score(q3);
    }
}
