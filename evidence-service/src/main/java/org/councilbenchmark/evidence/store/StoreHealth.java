package org.councilbenchmark.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.platform.problem.ProblemException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether contents can be stored and read. A store that is away is reported as degraded, and the service stays ready:
 * what is recorded can still be found, linked and told; only uploads and downloads answer 503 meanwhile.
 */
@ApplicationScoped
@Readiness
class StoreHealth implements HealthCheck {

    @Inject
    StoreConfig config;

    @Inject
    ContentStore store;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("content store")
                .up()
                .withData("kind", config.kind().name());
        try {
            store.requireAvailable();
            return answer.withData("state", "available").build();
        } catch (ProblemException away) {
            return answer.withData("state", "degraded").build();
        }
    }
}
