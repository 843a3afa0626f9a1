package org.councilbenchmark.evidence.filestore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.councilbenchmark.evidence.store.ContentStore.State;
import org.councilbenchmark.evidence.store.OldFiles;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.StoredContent;

/** The folder {@code objects/}: {@code ab/cd/abcd…}, whole files only. */
record ObjectFiles(Path root) {

    Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Renames a file that is forced to disk already, and makes its new name survive a loss of power too. */
    StoredContent take(Path incoming, String sha256) throws IOException {
        Path object = path(sha256);
        long bytes = Files.size(incoming);
        Files.createDirectories(object.getParent());
        Files.setLastModifiedTime(incoming, FileTime.from(Instant.now()));
        Files.move(incoming, object, StandardCopyOption.ATOMIC_MOVE);
        for (Path folder = object.getParent(); !folder.equals(root.getParent()); folder = folder.getParent()) {
            force(folder);
        }
        force(root.getParent());
        return new StoredContent(sha256, bytes);
    }

    /** A no-op where folders cannot be forced. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows offers no such call; there the rename itself is journalled.
        }
    }

    void requireWritable() throws IOException {
        Files.createDirectories(root);
        if (!Files.isWritable(root)) {
            throw new AccessDeniedException(root.toString());
        }
    }

    Optional<State> describe(String sha256) throws IOException {
        try {
            BasicFileAttributes file = Files.readAttributes(path(sha256), BasicFileAttributes.class);
            Instant changed = file.lastModifiedTime().toInstant();
            return Optional.of(new State(file.size(), changed, String.valueOf(file.fileKey())));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    InputStream open(String sha256, long first, long length) throws IOException {
        FileChannel channel = FileChannel.open(path(sha256), StandardOpenOption.READ);
        channel.position(first);
        return new LimitedStream(Channels.newInputStream(channel), length);
    }

    void forEachOlder(Instant before, Consumer<String> then) throws IOException {
        OldFiles.forEach(root, before, file -> {
            String name = file.getFileName().toString();
            if (Sha256.isName(name)) {
                then.accept(name);
            }
        });
    }
}
