package org.councilbenchmark.evidence.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often everything is looked through without being asked. */
@ConfigMapping(prefix = "evidence.verification")
interface VerificationConfig {

    /** A pass is started when the last one was started longer ago than this. */
    @WithDefault("P7D")
    Duration every();

    /** How long a lot may take before another process goes on in its place. */
    @WithDefault("PT15M")
    Duration lease();
}
