package org.councilbenchmark.assessment.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of live streams; numbers are per replica. */
@ConfigMapping(prefix = "assessment.streams")
public interface StreamConfig {

    @WithDefault("5")
    int perPerson();

    @WithDefault("500")
    int inAll();

    /** Threads that read for all streams together, each with a database connection while it does. */
    @WithDefault("4")
    int workers();

    /** A comment is sent when nothing else was for so long, so that no proxy takes the connection for dead. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Who takes nothing for so long is cut off. */
    @WithDefault("30s")
    Duration patience();

    /** How long a browser waits before it connects again. */
    @WithDefault("3s")
    Duration retry();

    /** For how long a link may be opened. */
    @WithDefault("60s")
    Duration linkLifetime();
}
