package org.councilbenchmark.evidence.store;

import java.time.Duration;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.jboss.logging.Logger;

/** What a caller hears when the store does not answer: nothing was recorded, the same request may well succeed later. */
public final class StoreAway {

    private static final Logger LOG = Logger.getLogger(StoreAway.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private StoreAway() {}

    public static ProblemException because(Exception cause) {
        LOG.warnf("content store unavailable cause=%s", cause.toString());
        return RequestProblem.TEMPORARILY_UNAVAILABLE
                .with(
                        "The store of contents does not answer at the moment; nothing was recorded.",
                        "Repeat the request.")
                .retryAfter(RETRY_AFTER);
    }
}
