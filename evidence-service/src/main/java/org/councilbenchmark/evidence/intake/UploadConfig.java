package org.councilbenchmark.evidence.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one upload may bring. */
@ConfigMapping(prefix = "evidence.upload")
interface UploadConfig {

    /** Largest file in bytes; 2 GiB unless said otherwise. */
    @WithDefault("2147483648")
    long maxBytes();

    /** Most parts of an Office or OpenDocument file, packages within it included. */
    @WithDefault("1000")
    int maxParts();

    /** What the parts of an Office or OpenDocument file may unpack to, all together; 2 GiB unless said otherwise. */
    @WithDefault("2147483648")
    long maxUnpackedBytes();
}
