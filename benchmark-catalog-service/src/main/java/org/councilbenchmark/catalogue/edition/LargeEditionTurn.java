package org.councilbenchmark.catalogue.edition;

import static org.councilbenchmark.platform.problem.RequestProblem.TEMPORARILY_UNAVAILABLE;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One request at a time has large editions in memory, as many as it needs; the others wait for the end of that request,
 * and not for long. Usual editions, a hundred times smaller, are read by everybody at once.
 */
@ApplicationScoped
class LargeEditionTurn {

    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1, true);

    @Inject
    HeldTurn held;

    @ConfigProperty(name = "catalogue.editions.large-characters")
    long largeCharacters;

    @ConfigProperty(name = "catalogue.editions.large-wait")
    Duration wait;

    boolean isLarge(Edition edition) {
        return edition.characters > largeCharacters;
    }

    /** Returns when the request may read the edition; it gives its turn back when it ends. */
    void await(Edition edition) {
        if (isLarge(edition) && Arc.container().requestContext().isActive() && !held.isHeld()) {
            acquire();
            held.hold(turn);
        }
    }

    private void acquire() {
        try {
            if (!turn.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw TEMPORARILY_UNAVAILABLE
                        .with("Another large edition is being read.", "Repeat the request a little later.")
                        .retryAfter(COME_BACK);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
