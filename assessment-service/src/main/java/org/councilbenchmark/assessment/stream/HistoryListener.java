package org.councilbenchmark.assessment.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens on a connection of its own, outside the pool, which would take it back. When it breaks another is made, ever
 * more patiently, and every stream is told to look: what was said meanwhile nobody heard.
 */
@ApplicationScoped
class HistoryListener {

    static final String NAME = "assessment-history-listener";

    private static final Logger LOG = Logger.getLogger(HistoryListener.class);
    private static final int POLL_MILLIS = 1_000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    @Inject
    StreamHub hub;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;
    private Duration pause = FIRST_PAUSE;

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::listenUntilStopped, "history-listener");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void listenUntilStopped() {
        while (isRunning()) {
            try (Connection connection = DriverManager.getConnection(url, settings())) {
                listen(connection);
            } catch (SQLException | RuntimeException away) {
                LOG.warnf("nobody listens to the history pause=%s cause=%s", pause, away.toString());
                rest();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen assessment_history");
            pause = FIRST_PAUSE;
            hub.tellAll();
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                PGNotification[] told = postgres.getNotifications(POLL_MILLIS);
                if (told == null || told.length == 0) {
                    // A connection that died silently shows only when something is asked of it.
                    statement.execute("select 1");
                } else {
                    tell(told);
                }
            }
        }
    }

    private void tell(PGNotification[] told) {
        for (PGNotification each : told) {
            hub.tell(UUID.fromString(each.getParameter()));
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", NAME);
        settings.setProperty("connectTimeout", "3");
        settings.setProperty("socketTimeout", "10");
        settings.setProperty("tcpKeepAlive", "true");
        return settings;
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void rest() {
        try {
            stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        } catch (InterruptedException interrupted) {
            stopped.countDown();
            Thread.currentThread().interrupt();
        }
    }
}
