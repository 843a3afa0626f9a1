package org.councilbenchmark.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A service that a launcher left running, because that launcher was killed and could not stop it. */
record Leftover(Path processIdFile, Path jar) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Ends it; a process with another command, which merely got the same number since, is left alone. */
    void stop() {
        if (!Files.exists(processIdFile)) {
            return;
        }
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(processIdFile).trim()))
                    .filter(this::runsOurJar)
                    .ifPresent(this::end);
            Files.delete(processIdFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            // a file cut short by the end of its writer names no process
        }
    }

    private boolean runsOurJar(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(jar.toString());
    }

    private void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    /** An ended process that nobody buries still counts as alive, but has no command any more. */
    private boolean ended(ProcessHandle process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && runsOurJar(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }
}
