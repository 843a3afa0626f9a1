package org.councilbenchmark.assessment.headway;

import java.time.Instant;

/** What is known of one criterion apart from its rating, or of all criteria beneath a node together. */
record Gathered(int withNarrative, int openThreads, Instant lastChangeAt) {

    static final Gathered NOTHING = new Gathered(0, 0, null);

    Gathered plus(Gathered other) {
        return new Gathered(
                withNarrative + other.withNarrative,
                openThreads + other.openThreads,
                later(lastChangeAt, other.lastChangeAt));
    }

    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
