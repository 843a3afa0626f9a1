package org.councilbenchmark.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * What lies in the folder of an embedded PostgreSQL: {@code data} (the cluster), {@code postgres.log}, and a file that
 * says that the cluster once came up. Without the latter a cluster whose creation was interrupted would be taken for a
 * good one for ever.
 */
record PostgresFolder(Path root) {

    private static final int LINES_OF_LOG = 15;
    static final Duration STOP_WAIT = Duration.ofSeconds(30);

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private Path initialised() {
        return root.resolve("initialised");
    }

    /** Makes the folder ready for a start: no half-made cluster, no server of an earlier run. */
    void prepare() {
        stopStaleServer();
        if (!Files.exists(initialised())) {
            Folders.delete(data());
        }
        Folders.create(data());
    }

    void markInitialised() throws IOException {
        Files.writeString(initialised(), "");
    }

    /** The process that PostgreSQL itself noted in its folder, if it still lives and is a PostgreSQL. */
    Optional<ProcessHandle> server() {
        Path pidFile = data().resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(
                                    Files.readAllLines(pidFile).get(0).trim()))
                            .filter(PostgresFolder::isPostgres)
                    : Optional.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(it -> it.contains("postgres")).orElse(false);
    }

    void stopStaleServer() {
        Optional<ProcessHandle> stale = server();
        if (stale.isEmpty()) {
            return;
        }
        requireNoLivingOwner();
        UserNamespace.succeeds("kill", "-INT", Long.toString(stale.get().pid()));
        if (!awaitStopped()) {
            throw new EngineException(
                    "A PostgreSQL of an earlier run still works in %s and does not stop; end process %d"
                            .formatted(root, stale.get().pid()));
        }
    }

    /** Whoever runs the server holds a lock on this file; the system releases it when that process dies. */
    private void requireNoLivingOwner() {
        try (FileChannel channel = FileChannel.open(
                        data().resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new EngineException("PostgreSQL is already running in " + root, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new EngineException("PostgreSQL is already running in " + root + ", started by another process");
    }

    /**
     * Waits for PostgreSQL to remove its note, the last thing it does. Waiting for the process itself would be slower
     * and, in containers whose first process buries no orphans, endless.
     */
    boolean awaitStopped() {
        long deadline = System.nanoTime() + STOP_WAIT.toNanos();
        while (Files.exists(pidFile())) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return true;
    }

    /** The last lines of the log, for an error message. */
    String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
