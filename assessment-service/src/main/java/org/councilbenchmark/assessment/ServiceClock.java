package org.councilbenchmark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Time as the database keeps it, to the microsecond, so that an answer and a later read of it agree. */
class ServiceClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
