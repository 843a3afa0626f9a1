package org.councilbenchmark.evidence.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the work of reading is done. */
@ConfigMapping(prefix = "evidence.extraction")
interface ExtractionConfig {

    /** Whether this replica reads documents at all. */
    @WithDefault("true")
    boolean enabled();

    /** How many documents this replica reads at the same time. */
    @WithDefault("1")
    int parallel();

    /** How often a document is tried whose reading ends for no certain reason. */
    @WithDefault("3")
    int attempts();

    /** How long a claim holds; longer than a document may take, and the wait before it is tried again. */
    @WithDefault("PT5M")
    Duration lease();
}
