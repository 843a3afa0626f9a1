package org.councilbenchmark.evidence.s3store;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.S3Server;

/** Settings for the test's server, with a prefix of its own for each test. */
record S3Settings(URI address, String name, String folder) implements S3Config {

    S3Settings(URI address) {
        this(address, S3Server.BUCKET);
    }

    S3Settings(URI address, String bucket) {
        this(address, bucket, UUID.randomUUID() + "/");
    }

    @Override
    public Optional<URI> endpoint() {
        return Optional.of(address);
    }

    @Override
    public String region() {
        return "eu-west-2";
    }

    @Override
    public Optional<String> bucket() {
        return Optional.of(name);
    }

    @Override
    public Optional<String> prefix() {
        return Optional.of(folder);
    }

    @Override
    public boolean pathStyle() {
        return true;
    }

    @Override
    public Optional<String> accessKey() {
        return Optional.of(S3Server.ACCESS_KEY);
    }

    @Override
    public Optional<String> secretKey() {
        return Optional.of(S3Server.SECRET_KEY);
    }

    @Override
    public long partBytes() {
        return 5L * 1024 * 1024;
    }

    @Override
    public Duration transferTimeout() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration assemblyTimeout() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration longestTransfer() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration questionTimeout() {
        return Duration.ofSeconds(5);
    }
}
