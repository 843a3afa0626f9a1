package org.councilbenchmark.evidence.standing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That something was decided about a document.
 *
 * @param by pseudonymous id of who decided; absent for people of other councils
 * @param reason why; absent where none is asked for, and for people of other councils
 */
public record Mark(Instant at, String by, String reason) {

    public static Mark now(String by, String reason) {
        return new Mark(Instant.now().truncatedTo(ChronoUnit.MICROS), by, reason);
    }

    static Mark of(Instant at, String by, String reason) {
        return at == null ? null : new Mark(at, by, reason);
    }
}
