package org.councilbenchmark.evidence.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long contents are kept where nobody stated a day. */
@ConfigMapping(prefix = "evidence.retention")
interface RetentionConfig {

    /** Years after the last day that a document speaks of, or after its upload where that is open or earlier. */
    @WithDefault("7")
    int years();
}
