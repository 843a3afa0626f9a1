package org.councilbenchmark.catalogue.indicator;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A version that was written for a later day becomes the current one on that day (UTC), within a minute, and without
 * anybody's doing: consumers that only read the present state of an event are told.
 */
@ApplicationScoped
class TakingEffect {

    @Inject
    IndicatorEditing editing;

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForTheNewDay() {
        editing.takeEffect(LocalDate.now(ZoneOffset.UTC));
    }
}
