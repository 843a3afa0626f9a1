package org.councilbenchmark.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Contents on the file system, by digest. See the package's description for what a crash may leave. */
@ApplicationScoped
public class ContentStore {

    private final StoreConfig config;

    @Inject
    ContentStore(StoreConfig config) {
        this.config = config;
    }

    /** Stores all that the stream gives, with bounded memory; returns when it is safe on disk. */
    public StoredContent put(InputStream content) {
        try {
            Path incoming = Files.createDirectories(incoming()).resolve(UUID.randomUUID() + ".part");
            try {
                String sha256 = write(content, incoming);
                long bytes = Files.size(incoming);
                keep(incoming, object(sha256));
                return new StoredContent(sha256, bytes);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("content not stored", failure);
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

    /** An object that is there already is replaced by the same bytes: it gets young, and whole if it was damaged. */
    private static void keep(Path incoming, Path object) throws IOException {
        Files.createDirectories(object.getParent());
        Files.move(incoming, object, StandardCopyOption.ATOMIC_MOVE);
        force(object.getParent());
    }

    /** Makes the new name survive a loss of power; a no-op where folders cannot be forced. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows offers no such call; there the rename itself is journalled.
        }
    }

    /** Where a content lies, or would lie. */
    Path object(String sha256) {
        return objects()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    Path objects() {
        return config.directory().resolve("objects");
    }

    Path incoming() {
        return config.directory().resolve("incoming");
    }

    Path uploads() {
        return config.directory().resolve("uploads");
    }
}
