package org.councilbenchmark.assessment.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How far a stream has told a history: the newest entry, and what was told of the time before it in which others may
 * still turn up. Not safe for use by several threads at once.
 */
final class Position {

    /** Twice as long as a transaction may last, so that clocks of replicas may differ a little. */
    static final Duration WINDOW = Duration.ofMinutes(2);

    private final Map<Long, Instant> told = new LinkedHashMap<>();
    private long newest;
    private Instant newestAt;

    Position(long newest, Instant newestAt) {
        this.newest = newest;
        this.newestAt = newestAt;
        told.put(newest, newestAt);
    }

    /** Entries after this one are new whenever they were made. */
    long newest() {
        return newest;
    }

    /** Entries made since then may be new whatever their id. */
    Instant since() {
        return newestAt.minus(WINDOW);
    }

    /** Those made since then that are not new. */
    Set<Long> told() {
        return told.keySet();
    }

    void tell(long id, Instant at) {
        told.put(id, at);
        newest = Math.max(newest, id);
        if (at.isAfter(newestAt)) {
            newestAt = at;
            told.values().removeIf(made -> made.isBefore(since()));
        }
    }
}
