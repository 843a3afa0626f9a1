package org.councilbenchmark.evidence.scanning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where clamd listens, and how patient we are with it. */
@ConfigMapping(prefix = "evidence.scanner.clamav")
interface ClamdConfig {

    /** Host and port of its TCP socket. */
    @WithDefault("localhost:3310")
    String address();

    @WithDefault("PT2S")
    Duration connectTimeout();

    /** For one content from its first byte to the verdict; the lease of a worker is a minute longer. */
    @WithDefault("PT10M")
    Duration scanTimeout();

    /** Contents that are scanned at the same time by one replica. */
    @WithDefault("2")
    int atOnce();

    default String host() {
        return address().substring(0, Math.max(address().lastIndexOf(':'), 0));
    }

    default int port() {
        return Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
    }
}
