package org.councilbenchmark.evidence.resumable;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long uploads may be interrupted. */
@ConfigMapping(prefix = "evidence.resumable")
interface ResumableConfig {

    /** How long after its last bytes an upload can be resumed; also how long a finished one says what it became. */
    @WithDefault("PT24H")
    Duration keepFor();

    @WithDefault("15m")
    String sweepEvery();
}
