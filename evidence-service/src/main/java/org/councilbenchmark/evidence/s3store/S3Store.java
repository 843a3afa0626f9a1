package org.councilbenchmark.evidence.s3store;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.councilbenchmark.evidence.store.ContentStore;
import org.councilbenchmark.evidence.store.ReceivingFolder;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.StoreAway;
import org.councilbenchmark.evidence.store.StoredContent;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Contents as objects of an S3 server. Whatever the SDK throws means that the server did not do what we need. */
@ApplicationScoped
@Identifier("s3")
class S3Store implements ContentStore {

    /** A call to the server, or to the disk before it. */
    private interface Call<T> {
        T make() throws IOException;
    }

    private final Bucket bucket;
    private final ReceivingFolder receiving;

    @Inject
    S3Store(S3Client client, @Identifier("patient") S3Client patient, S3Config config, ReceivingFolder receiving) {
        this.bucket = new Bucket(client, patient, config);
        this.receiving = receiving;
    }

    private static <T> T ask(Call<T> call) {
        try {
            return call.make();
        } catch (SdkException | IOException | UncheckedIOException failure) {
            throw StoreAway.because(failure);
        }
    }

    /** The key is the digest, and the digest is known at the end: until then the bytes lie on this machine's disk. */
    @Override
    public StoredContent put(InputStream content) {
        return ask(() -> {
            Path incoming = receiving.newFile();
            try (OutputStream out = Files.newOutputStream(incoming, StandardOpenOption.CREATE_NEW)) {
                String sha256 = Sha256.whileCopying(content, out);
                return send(incoming, sha256);
            } finally {
                Files.deleteIfExists(incoming);
            }
        });
    }

    @Override
    public StoredContent keep(Path received) {
        return ask(() -> send(received, Sha256.ofFile(received)));
    }

    private StoredContent send(Path file, String sha256) throws IOException {
        long bytes = Files.size(file);
        bucket.send(file, bytes, sha256);
        return new StoredContent(sha256, bytes);
    }

    @Override
    public Optional<State> describe(String sha256) {
        return ask(() -> bucket.describe(sha256));
    }

    @Override
    public InputStream open(String sha256, long first, long length) {
        return ask(() -> bucket.open(sha256, first, length));
    }

    @Override
    public Optional<Path> file(String sha256) {
        return Optional.empty();
    }

    @Override
    public void delete(String sha256) {
        ask(() -> {
            bucket.delete(sha256);
            return sha256;
        });
    }

    @Override
    public void forEachOlder(Instant before, Consumer<String> then) {
        ask(() -> {
            bucket.forEachOlder(before, then);
            return before;
        });
    }

    @Override
    public void clearLeftovers(Instant before) {
        ask(() -> {
            bucket.abortOlder(before);
            return before;
        });
    }

    @Override
    public void requireAvailable() {
        ask(() -> {
            bucket.requireItself();
            return bucket;
        });
    }
}
