package org.councilbenchmark.evidence.store;

import java.nio.file.Path;
import java.time.Duration;

/** Settings for a store without a container. */
public record StoreSettings(Kind kind, Path directory) implements StoreConfig {

    @Override
    public Duration orphanAge() {
        return Duration.ofHours(1);
    }

    @Override
    public String sweepEvery() {
        return "15m";
    }

    @Override
    public String sweepAfter() {
        return "1m";
    }

    @Override
    public Duration trustFor() {
        return Duration.ofMinutes(10);
    }
}
