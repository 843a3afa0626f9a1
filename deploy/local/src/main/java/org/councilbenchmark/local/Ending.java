package org.councilbenchmark.local;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** The end of the system: asked for, or brought about by a service that died. Waiting for anything else minds it. */
final class Ending {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** Thrown out of a wait when somebody asked for the end. */
    static final class Asked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void ask() {
        end.complete(null);
    }

    void died(ServiceProcess service) {
        end.completeExceptionally(service.death());
    }

    /** Waits without limit. */
    void await() {
        look(Duration.ofDays(36_500));
    }

    /** Waits until something holds; false if it did not in time. */
    boolean awaitUnlessEnded(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            look(BETWEEN_LOOKS);
        }
        return true;
    }

    /** Looks for the end for a while, and throws what it was. */
    void look(Duration time) {
        try {
            end.get(time.toMillis(), TimeUnit.MILLISECONDS);
            throw new Asked();
        } catch (TimeoutException e) {
            return;
        } catch (ExecutionException e) {
            throw (LaunchProblem) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Asked();
        }
    }
}
