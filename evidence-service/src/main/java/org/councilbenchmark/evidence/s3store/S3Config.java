package org.councilbenchmark.evidence.s3store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Which S3 server, and how to speak to it. */
@ConfigMapping(prefix = "evidence.store.s3")
interface S3Config {

    /** Unless given, Amazon's for the region. */
    Optional<URI> endpoint();

    @WithDefault("eu-west-2")
    String region();

    /** Must exist: the service neither makes nor configures buckets. */
    Optional<String> bucket();

    /** Stands before every key, so that a bucket can be shared. */
    Optional<String> prefix();

    /** Whether the bucket stands in the path rather than in the host's name; most servers but Amazon's want it. */
    @WithDefault("false")
    boolean pathStyle();

    /** Unless both are given, the SDK's default chain finds the credentials. */
    Optional<String> accessKey();

    Optional<String> secretKey();

    /** Contents above this size are sent in parts of it; S3 accepts no smaller parts than 5 MiB. */
    @WithDefault("16777216")
    long partBytes();

    /** For one attempt to move one part or to open one download. */
    @WithDefault("PT60S")
    Duration transferTimeout();

    /**
     * For the server to make one object of all parts: many copy every byte meanwhile, and Amazon's own may take several
     * minutes.
     */
    @WithDefault("PT10M")
    Duration assemblyTimeout();

    /** For all parts of one content; an upload in parts is as old as its first. What is open for longer is aborted. */
    @WithDefault("PT24H")
    Duration longestTransfer();

    /** For a question without content, retries included. Transactions and readiness wait that long at most. */
    @WithDefault("PT5S")
    Duration questionTimeout();
}
