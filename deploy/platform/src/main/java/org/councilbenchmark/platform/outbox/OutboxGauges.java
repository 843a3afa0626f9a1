package org.councilbenchmark.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How much waits in the outbox, and for how long. A backlog means that the broker is away: reported as degraded, but
 * the service stays ready, since writes go on.
 */
@ApplicationScoped
@Readiness
class OutboxGauges implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(OutboxGauges.class);
    private static final String MEASURE =
            "select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox";

    private final DataSource database;
    private final long degradedAfterSeconds;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    @Inject
    OutboxGauges(
            DataSource database,
            MeterRegistry metrics,
            @ConfigProperty(name = "platform.outbox.degraded-after-seconds") long degradedAfterSeconds) {
        this.database = database;
        this.degradedAfterSeconds = degradedAfterSeconds;
        metrics.gauge("outbox.pending", pending);
        metrics.gauge("outbox.oldest.age.seconds", oldestSeconds);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MEASURE)) {
            row.next();
            pending.set(row.getLong(1));
            oldestSeconds.set(row.getLong(2));
        } catch (SQLException away) {
            LOG.debugf("outbox not measured, the last figures stay cause=%s", away.toString());
        }
    }

    @Override
    public HealthCheckResponse call() {
        measure();
        boolean degraded = oldestSeconds.get() > degradedAfterSeconds;
        return HealthCheckResponse.named("outbox")
                .up()
                .withData("state", degraded ? "degraded" : "flowing")
                .withData("pending", pending.get())
                .withData("oldestSeconds", oldestSeconds.get())
                .build();
    }
}
