package org.councilbenchmark.evidence.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where contents lie, and how they are watched. */
@ConfigMapping(prefix = "evidence.store")
public interface StoreConfig {

    /** What can stand behind {@link ContentStore}. */
    enum Kind {
        FILES,
        S3
    }

    @WithDefault("files")
    Kind kind();

    /**
     * Folder in which uploads are received, and of all contents when they are files; survives the service. All
     * replicas of the service share it.
     */
    Path directory();

    /** How long a file without a row may be young enough to belong to an upload that still runs. */
    @WithDefault("PT1H")
    Duration orphanAge();

    @WithDefault("15m")
    String sweepEvery();

    /** How long after the start the first sweep is. */
    @WithDefault("1m")
    String sweepAfter();

    /**
     * How long a content that was read and found whole is trusted while its size and time of change stay. A change
     * that leaves no trace in the store is found at the latest after this time.
     */
    @WithDefault("PT10M")
    Duration trustFor();
}
