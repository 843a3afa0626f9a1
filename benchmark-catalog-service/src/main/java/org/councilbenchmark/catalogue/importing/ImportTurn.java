package org.councilbenchmark.catalogue.importing;

import static org.councilbenchmark.platform.problem.RequestProblem.TEMPORARILY_UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.councilbenchmark.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One import is in memory at a time, whoever sends it: two of the largest do not fit beside each other. The others
 * wait, on disk and in order, but neither for long nor in a long queue.
 */
@ApplicationScoped
class ImportTurn {

    private static final int LONGEST_QUEUE = 4;
    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1, true);

    @ConfigProperty(name = "catalogue.imports.wait")
    Duration wait;

    <T> T take(Callable<T> work) throws Exception {
        if (turn.getQueueLength() >= LONGEST_QUEUE || !turn.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            throw busy();
        }
        try {
            return work.call();
        } finally {
            turn.release();
        }
    }

    private static ProblemException busy() {
        return TEMPORARILY_UNAVAILABLE
                .with("Other imports are still running.", "Send the file again a little later.")
                .retryAfter(COME_BACK);
    }
}
