package org.councilbenchmark.evidence.s3store;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes the clients, once somebody needs them. */
class S3Access {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(20);

    @Produces
    @ApplicationScoped
    S3Client client(S3Config config) {
        return connect(config);
    }

    @Produces
    @ApplicationScoped
    @Identifier("patient")
    S3Client patientClient(S3Config config) {
        return connectPatiently(config);
    }

    void close(@Disposes @Any S3Client client) {
        client.close();
    }

    static S3Client connect(S3Config config) {
        return connect(config, config.transferTimeout(), SILENCE);
    }

    /** For calls that a server answers only when it has done its work, without a word meanwhile. */
    static S3Client connectPatiently(S3Config config) {
        return connect(config, config.assemblyTimeout(), config.assemblyTimeout());
    }

    /** The SDK's own checksums stay off where S3 does not demand them: not every server knows them, SHA-256 is ours. */
    private static S3Client connect(S3Config config, Duration attempt, Duration silence) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(credentials(config))
                .forcePathStyle(config.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(limits -> limits.apiCallAttemptTimeout(attempt))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(silence));
        config.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    private static AwsCredentialsProvider credentials(S3Config config) {
        if (config.accessKey().isPresent() && config.secretKey().isPresent()) {
            return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                    config.accessKey().get(), config.secretKey().get()));
        }
        return DefaultCredentialsProvider.builder().build();
    }
}
