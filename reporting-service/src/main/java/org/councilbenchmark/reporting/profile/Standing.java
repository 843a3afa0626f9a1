package org.councilbenchmark.reporting.profile;

import java.math.BigDecimal;

/**
 * A council's exact score at one node among its comparators'.
 *
 * @param score null where nothing is assessed or applies
 * @param change against the previous assessment; null without a comparable one
 * @param rank null where the score is not ranked
 * @param compared how many comparators are ranked, the council itself with them
 */
record Standing(
        String node,
        BigDecimal score,
        BigDecimal coverage,
        boolean sufficient,
        boolean capped,
        BigDecimal change,
        Long rank,
        Long tied,
        Integer quartile,
        long compared,
        BigDecimal q1,
        BigDecimal median,
        BigDecimal q3) {

    /** Where neither the council nor a comparator has a score. */
    static Standing nothing(String node) {
        return new Standing(node, null, null, false, false, null, null, null, null, 0, null, null, null);
    }

    boolean ranked() {
        return rank != null;
    }

    /** How far above the comparators' median, or below if negative; only for a ranked score. */
    BigDecimal distance() {
        return score.subtract(median);
    }
}
