package org.councilbenchmark.reporting.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fresh an answer is.
 *
 * @param asAt everything that was told until this moment is in the answer; null while the first events are being heard
 * @param lag from {@code asAt} until now, in tenths of a second; null as above
 */
public record Freshness(Instant asAt, Duration lag) {

    private static final long TENTH = 100;

    public static Freshness of(Optional<Instant> completeUntil, Instant now) {
        return completeUntil
                .map(until -> new Freshness(until, tenths(Duration.between(until, now))))
                .orElse(new Freshness(null, null));
    }

    /** In ISO 8601 with a fraction, which the JSON Schema format "duration" does not know: a plain text. */
    public String lagText() {
        return lag == null ? null : lag.toString();
    }

    private static Duration tenths(Duration exact) {
        return Duration.ofMillis(Math.max(0, exact.toMillis()) / TENTH * TENTH);
    }
}
