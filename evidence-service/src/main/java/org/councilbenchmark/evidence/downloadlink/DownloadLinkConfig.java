package org.councilbenchmark.evidence.downloadlink;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long links live. */
@ConfigMapping(prefix = "evidence.download-link")
interface DownloadLinkConfig {

    @WithDefault("PT5M")
    Duration lifetime();

    /** The longest that somebody may ask for. */
    @WithDefault("PT1H")
    Duration longest();
}
