package org.councilbenchmark.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.councilbenchmark.platform.problem.DatabaseFaults;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Until when each subscription has heard everything. Hearing late means that the broker is away or much is waiting:
 * reported as degraded, but the service stays ready, since it answers from what it has.
 */
@ApplicationScoped
@Readiness
class InboxHealth implements HealthCheck {

    @Inject
    @Any
    Instance<Subscription> subscriptions;

    @Inject
    ConsumerPositions positions;

    @ConfigProperty(name = "platform.inbox.degraded-after-seconds")
    long degradedAfterSeconds;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("inbox").up();
        try {
            return describe(answer);
        } catch (RuntimeException failure) {
            if (DatabaseFaults.isUnavailable(failure)) {
                return answer.withData("state", "unknown").build();
            }
            throw failure;
        }
    }

    private HealthCheckResponse describe(HealthCheckResponseBuilder answer) {
        Instant latestAcceptable = Instant.now().minus(Duration.ofSeconds(degradedAfterSeconds));
        boolean degraded = false;
        for (Subscription subscription : subscriptions) {
            Instant until = positions.completeUntil(subscription.name()).orElse(Instant.EPOCH);
            degraded |= until.isBefore(latestAcceptable);
            answer.withData(subscription.name(), until.toString());
        }
        return answer.withData("state", degraded ? "degraded" : "flowing").build();
    }
}
