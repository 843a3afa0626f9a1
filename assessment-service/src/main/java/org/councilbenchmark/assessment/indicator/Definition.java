package org.councilbenchmark.assessment.indicator;

import java.math.BigDecimal;

/**
 * What an indicator says in one of its versions, as far as it matters here.
 *
 * @param targetRange where good values lie; null unless the polarity asks for one, and perhaps even then
 */
public record Definition(String title, String unit, Polarity polarity, Range targetRange) {

    /** Both ends included. */
    public record Range(BigDecimal lower, BigDecimal upper) {

        @Override
        public String toString() {
            return lower.toPlainString() + " to " + upper.toPlainString();
        }
    }

    /** Whether values under the one and the other may be held against each other. */
    public boolean isLike(Definition other) {
        return unit.equals(other.unit) && polarity == other.polarity;
    }
}
