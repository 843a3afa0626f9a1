package org.councilbenchmark.evidence.s3store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.councilbenchmark.evidence.store.ContentStore.State;
import org.councilbenchmark.evidence.store.Sha256;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Our keys in the bucket: {@code objects/ab/cd/abcd…} behind the prefix. Fails with the SDK's exceptions. */
final class Bucket {

    private static final Logger LOG = Logger.getLogger(Bucket.class);
    private static final String FOLDER = "objects/";

    private final S3Client client;
    private final S3Client patient;
    private final S3Config config;
    private final String name;
    private final String folder;

    Bucket(S3Client client, S3Client patient, S3Config config) {
        this.client = client;
        this.patient = patient;
        this.config = config;
        this.name = config.bucket()
                .orElseThrow(() -> new IllegalStateException("evidence.store.s3.bucket must name the bucket"));
        this.folder = config.prefix().orElse("") + FOLDER;
    }

    private String key(String sha256) {
        return folder + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    void send(Path file, long bytes, String sha256) {
        if (bytes > config.partBytes()) {
            new SentInParts(client, patient, name, key(sha256)).send(file, bytes, config.partBytes());
        } else {
            client.putObject(request -> request.bucket(name).key(key(sha256)), file);
        }
    }

    /** An answer "not found" does not tell whether the object is missing or the whole bucket: that is asked too. */
    Optional<State> describe(String sha256) {
        try {
            HeadObjectResponse found = client.headObject(request -> request.bucket(name)
                    .key(key(sha256))
                    .overrideConfiguration(limits -> limits.apiCallTimeout(config.questionTimeout())));
            return Optional.of(new State(found.contentLength(), found.lastModified(), found.eTag()));
        } catch (NoSuchKeyException absent) {
            requireItself();
            return Optional.empty();
        }
    }

    void requireItself() {
        client.headBucket(request ->
                request.bucket(name).overrideConfiguration(limits -> limits.apiCallTimeout(config.questionTimeout())));
    }

    InputStream open(String sha256, long first, long length) {
        String range = "bytes=" + first + "-" + (first + length - 1);
        return client.getObject(request -> request.bucket(name).key(key(sha256)).range(range));
    }

    void delete(String sha256) {
        client.deleteObject(request -> request.bucket(name)
                .key(key(sha256))
                .overrideConfiguration(limits -> limits.apiCallTimeout(config.questionTimeout())));
    }

    /** What others put into our folder, such as the empty objects by which consoles show folders, is not ours. */
    void forEachOlder(Instant before, Consumer<String> then) {
        for (S3Object object : client.listObjectsV2Paginator(
                        request -> request.bucket(name).prefix(folder))
                .contents()) {
            String sha256 = object.key().substring(object.key().lastIndexOf('/') + 1);
            if (Sha256.isName(sha256) && object.lastModified().isBefore(before)) {
                then.accept(sha256);
            }
        }
    }

    /** Uploads in parts that were begun long before the moment and never completed. */
    void abortOlder(Instant before) {
        Instant begun = before.minus(config.longestTransfer());
        client.listMultipartUploadsPaginator(request -> request.bucket(name).prefix(folder)).uploads().stream()
                .filter(upload -> upload.initiated().isBefore(begun))
                .forEach(this::abort);
    }

    private void abort(MultipartUpload upload) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(name).key(upload.key()).uploadId(upload.uploadId()));
        } catch (NoSuchUploadException endedMeanwhile) {
            LOG.debugf("upload in parts ended meanwhile key=%s", upload.key());
        }
    }
}
