package org.councilbenchmark.evidence.partial;

import static org.councilbenchmark.evidence.partial.PartialProblem.UPLOAD_LOCKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.store.StoreAway;
import org.councilbenchmark.evidence.store.StoreConfig;
import org.councilbenchmark.platform.problem.ProblemException;

/**
 * The folder {@code partial/} beside the contents, one file per upload. A file is locked by its writer: within this
 * process by a set, among processes by the file system, which frees the lock of a process that was killed.
 */
@ApplicationScoped
public class PartialFiles {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Path folder;
    private final Set<UUID> taken = ConcurrentHashMap.newKeySet();

    @Inject
    PartialFiles(StoreConfig config) {
        folder = config.directory().resolve("partial");
    }

    /** The file for its next writer, made when there is none; a problem while somebody else has it. */
    public PartialFile take(UUID id) {
        if (!taken.add(id)) {
            throw locked();
        }
        try {
            return open(id);
        } catch (IOException failure) {
            taken.remove(id);
            throw StoreAway.because(failure);
        } catch (RuntimeException failure) {
            taken.remove(id);
            throw failure;
        }
    }

    private PartialFile open(UUID id) throws IOException {
        Path path = Files.createDirectories(folder).resolve(id.toString());
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw locked();
            }
            return new PartialFile(path, channel, () -> taken.remove(id));
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private static ProblemException locked() {
        return UPLOAD_LOCKED
                .with(
                        "Another request is writing to this upload.",
                        "Repeat once it has ended, after asking for the offset.")
                .retryAfter(RETRY_AFTER);
    }

    public long size(UUID id) {
        Path path = folder.resolve(id.toString());
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    public void delete(UUID id) {
        try {
            Files.deleteIfExists(folder.resolve(id.toString()));
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    /** Uploads whose file was not written since. */
    public List<UUID> older(Instant before) throws IOException {
        List<UUID> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files.filter(PartialFiles::isOurs)::iterator) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        found.add(UUID.fromString(file.getFileName().toString()));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOurs(Path file) {
        return file.getFileName().toString().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
