package org.councilbenchmark.assessment.aim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.councilbenchmark.assessment.scoring.Rational;

/** What a council means to reach at one node. */
record Target(String node, Wish wish, long version, Instant setAt, String setBy) {

    /**
     * @param score without trailing zeros, so that equal ones are equal
     * @param by null for no day
     */
    record Wish(BigDecimal score, LocalDate by, String note) {
        /** As the history tells it. */
        String words() {
            return score.toPlainString() + (by == null ? "" : " by " + by);
        }
    }

    Rational exact() {
        return Rational.of(wish.score());
    }
}
