package org.councilbenchmark.assessment.performance;

import java.math.BigDecimal;

/** Whether a value clearly became better or worse. */
public enum Direction {
    BETTER("clearly better"),
    WORSE("clearly worse"),
    /** The limits overlap, or the difference is small, or there is nothing to compare with. */
    CANNOT_TELL("no clear change");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }

    /**
     * With limits, when the two intervals lie apart; without any, when the values differ by more than the margin.
     *
     * @param margin what two values without limits may differ by chance
     */
    static Direction between(Goodness before, Goodness now, BigDecimal margin) {
        BigDecimal apart = before.isPoint() && now.isPoint() ? margin : BigDecimal.ZERO;
        if (now.low().subtract(before.high()).compareTo(apart) > 0) {
            return BETTER;
        }
        return before.low().subtract(now.high()).compareTo(apart) > 0 ? WORSE : CANNOT_TELL;
    }
}
