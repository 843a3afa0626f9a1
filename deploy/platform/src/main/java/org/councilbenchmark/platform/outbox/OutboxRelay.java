package org.councilbenchmark.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Moves the outbox to Kafka: reads a lot in order, sends it with acknowledgement from all replicas, deletes what was
 * acknowledged. One relay per database is active, by a session-level advisory lock; another takes over when it dies.
 * A crash between sending and deleting sends a lot twice, which consumers recognise by the event's id.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x6f7574626f78L;
    private static final long PAUSE_MILLIS = 1_000;

    @Inject
    DataSource database;

    @Inject
    OutboxProducer producer;

    @Inject
    OutboxTopics topics;

    @ConfigProperty(name = "platform.outbox.enabled")
    boolean enabled;

    @ConfigProperty(name = "platform.outbox.lot")
    int lot;

    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    void start(@Observes StartupEvent event) {
        if (enabled) {
            running = true;
            thread = new Thread(this::relayUntilStopped, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
        producer.close();
    }

    /** Called after a commit that added events; cheap, and safe from any thread. */
    void wake() {
        work.release();
    }

    private void relayUntilStopped() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                relayWhileLocked(connection);
            } catch (Exception failure) {
                LOG.warnf("outbox waits cause=%s", failure.toString());
                producer.close();
            }
            pause();
        }
    }

    /** Drains the outbox again and again while this process holds the lock; returns when it does not. */
    private void relayWhileLocked(Connection connection) throws Exception {
        if (!tryLock(connection)) {
            return;
        }
        try {
            topics.ensure();
            while (running) {
                work.drainPermits();
                drain(connection);
                if (running) {
                    pause();
                }
            }
        } finally {
            unlock(connection);
        }
    }

    private void drain(Connection connection) throws Exception {
        List<OutboxRow> rows = OutboxRow.next(connection, lot);
        while (!rows.isEmpty()) {
            OutboxProducer.Sent sent = producer.send(rows);
            OutboxRow.delete(connection, sent.acknowledged());
            if (sent.failure() != null) {
                throw sent.failure();
            }
            rows = rows.size() < lot || !running ? List.of() : OutboxRow.next(connection, lot);
        }
    }

    private void pause() {
        try {
            if (running) {
                work.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            ResultSet locked = lock.executeQuery();
            return locked.next() && locked.getBoolean(1);
        }
    }

    private static void unlock(Connection connection) {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            unlock.setLong(1, LOCK);
            unlock.execute();
        } catch (SQLException gone) {
            LOG.debugf("the lock went with its connection cause=%s", gone.toString());
        }
    }
}
