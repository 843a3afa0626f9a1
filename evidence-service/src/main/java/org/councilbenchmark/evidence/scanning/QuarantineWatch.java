package org.councilbenchmark.evidence.scanning;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.councilbenchmark.evidence.revision.Quarantine;
import org.councilbenchmark.platform.problem.DatabaseFaults;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How much is in quarantine, since when, and whether the scanner answers. Without it the service stays ready: what is
 * clean is served, and uploads are taken in and wait.
 */
@ApplicationScoped
@Readiness
class QuarantineWatch implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(QuarantineWatch.class);

    private final ScanQueue queue;
    private final Scanner scanner;
    private final Quarantine quarantine;
    private final AtomicLong revisions = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    @Inject
    QuarantineWatch(ScanQueue queue, Scanner scanner, Quarantine quarantine, MeterRegistry metrics) {
        this.queue = queue;
        this.scanner = scanner;
        this.quarantine = quarantine;
        metrics.gauge("evidence.quarantine.revisions", revisions);
        metrics.gauge("evidence.quarantine.oldest.age.seconds", oldestSeconds);
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try {
            ScanQueue.Depth depth = queue.measure();
            revisions.set(depth.revisions());
            oldestSeconds.set(depth.oldestSeconds());
        } catch (RuntimeException failure) {
            if (!DatabaseFaults.isUnavailable(failure)) {
                throw failure;
            }
            LOG.debugf("quarantine not measured, the last figures stay cause=%s", failure.toString());
        }
    }

    @Override
    public HealthCheckResponse call() {
        measure();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("scanner")
                .up()
                .withData("quarantined", revisions.get())
                .withData("oldestSeconds", oldestSeconds.get());
        if (!quarantine.isOn()) {
            return answer.withData("state", "off").build();
        }
        try {
            return answer.withData("scanner", scanner.describe())
                    .withData("state", "scanning")
                    .build();
        } catch (ScanFailure failure) {
            return answer.withData("problem", failure.problem().slug())
                    .withData("state", "degraded")
                    .build();
        }
    }
}
