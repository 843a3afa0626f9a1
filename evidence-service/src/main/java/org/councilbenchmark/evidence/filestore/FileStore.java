package org.councilbenchmark.evidence.filestore;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
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
import org.councilbenchmark.evidence.store.StoreConfig;
import org.councilbenchmark.evidence.store.StoredContent;

/** Contents as files, each named by its digest. */
@ApplicationScoped
@Identifier("files")
class FileStore implements ContentStore {

    private final ObjectFiles objects;
    private final ReceivingFolder receiving;

    @Inject
    FileStore(StoreConfig config, ReceivingFolder receiving) {
        this.objects = new ObjectFiles(config.directory().resolve("objects"));
        this.receiving = receiving;
    }

    @Override
    public StoredContent put(InputStream content) {
        try {
            Path incoming = receiving.newFile();
            try {
                String sha256 = write(content, incoming);
                return objects.take(incoming, sha256);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    private static String write(InputStream content, Path incoming) throws IOException {
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            String sha256 = Sha256.whileCopying(content, out);
            channel.force(true);
            return sha256;
        }
    }

    /** Reads the file once for its digest and gives it a second name; where that cannot be, copies it. */
    @Override
    public StoredContent keep(Path received) {
        try {
            Path incoming = receiving.newFile();
            try {
                if (!hasSecondName(received, incoming)) {
                    return copy(received);
                }
                String sha256 = Sha256.ofFile(incoming);
                force(incoming);
                return objects.take(incoming, sha256);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    private static boolean hasSecondName(Path received, Path incoming) throws IOException {
        try {
            Files.createLink(incoming, received);
            return true;
        } catch (UnsupportedOperationException | FileSystemException notHere) {
            return false;
        }
    }

    private StoredContent copy(Path received) throws IOException {
        try (InputStream content = Files.newInputStream(received)) {
            return put(content);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<State> describe(String sha256) {
        try {
            return objects.describe(sha256);
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    @Override
    public InputStream open(String sha256, long first, long length) {
        try {
            return objects.open(sha256, first, length);
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    @Override
    public Optional<Path> file(String sha256) {
        return Optional.of(objects.path(sha256));
    }

    @Override
    public void delete(String sha256) {
        try {
            Files.deleteIfExists(objects.path(sha256));
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    @Override
    public void forEachOlder(Instant before, Consumer<String> then) {
        try {
            objects.forEachOlder(before, then);
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    @Override
    public void requireAvailable() {
        try {
            objects.requireWritable();
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    /** Half-written files lie in the receiving folder alone. */
    @Override
    public void clearLeftovers(Instant before) {}
}
