package org.councilbenchmark.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilbenchmark.engines.Folders;

/**
 * Everything the system keeps on this machine: databases, topics, documents, keys and logs.
 *
 * <p>A marker file says that the folder is ours. Without it nothing is written into a folder that holds something, much
 * less is it emptied. A locked file says that a system is running in it; the lock ends with the process that holds it,
 * however that process ends.
 */
final class DataFolder implements AutoCloseable {

    private static final String MARKER = ".council-benchmark-data";
    private static final String LOCK = "running";

    private final Path path;
    private RandomAccessFile lockFile;
    private FileLock lock;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Finds or makes the folder; refuses one with other people's files. */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            if (!Files.exists(path.resolve(MARKER)) && !isEmpty(path)) {
                throw new LaunchProblem("""
                        %s holds files of something else, so nothing is kept there. Name a new or empty folder: \
                        --data=DIR""".formatted(path));
            }
            Files.writeString(
                    path.resolve(MARKER), "Data of Council Benchmark on this machine; may be deleted whole.\n");
            return new DataFolder(path);
        } catch (IOException e) {
            throw new LaunchProblem("The data folder %s cannot be used: %s".formatted(path, e), e);
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isEmpty();
        }
    }

    /** Makes sure that only one system runs here. */
    void lock() {
        try {
            lockFile = new RandomAccessFile(path.resolve(LOCK).toFile(), "rw");
            lock = tryLock();
            if (lock == null) {
                String process = lockFile.readLine();
                lockFile.close();
                throw new LaunchProblem("""
                        Council Benchmark already runs on the data in %s (process %s). Stop it first, or start a second \
                        one with its own --data=DIR and ports.""".formatted(path, process == null ? "unknown" : process));
            }
            lockFile.setLength(0);
            lockFile.writeBytes(ProcessHandle.current().pid() + "\n");
        } catch (IOException e) {
            throw new LaunchProblem("The data folder %s cannot be locked: %s".formatted(path, e), e);
        }
    }

    private FileLock tryLock() throws IOException {
        try {
            return lockFile.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Removes all that was kept. The folder itself stays, and stays locked. */
    void empty() {
        try (Stream<Path> children = Files.list(path)) {
            List<Path> old = children.filter(it ->
                            !Set.of(MARKER, LOCK).contains(it.getFileName().toString()))
                    .toList();
            old.forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an earlier start left data here. */
    boolean isUsed() {
        return Files.exists(postgres()) || Files.exists(kafka()) || Files.exists(documents());
    }

    Path path() {
        return path;
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path documents() {
        return path.resolve("documents");
    }

    Path keys() {
        return path.resolve("keys");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path log(Service service) {
        return logs().resolve(service.module() + ".log");
    }

    /** Remembers the process of a service, for the next start after this launcher was killed. */
    Path processId(Service service) {
        return path.resolve("processes").resolve(service.module() + ".pid");
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.release();
                lockFile.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock = null;
        }
    }
}
