package org.councilbenchmark.evidence.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a council may keep unless an administrator set something else for it. */
@ConfigMapping(prefix = "evidence.quota")
interface QuotaConfig {

    /** 100 GiB unless said otherwise. */
    @WithDefault("107374182400")
    long maxBytes();

    @WithDefault("100000")
    long maxDocuments();

    /** Uploads of one council that one replica receives at the same time. */
    @WithDefault("16")
    int concurrentUploads();
}
