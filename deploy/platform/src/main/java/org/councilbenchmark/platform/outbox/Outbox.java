package org.councilbenchmark.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.councilbenchmark.platform.http.Ids;

/**
 * Events wait here, in the database and in the caller's transaction, until the {@link OutboxRelay} has put them on
 * Kafka: an event is told if and only if its change was committed.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "insert into outbox"
            + " (event_id, topic, key, type, subject, version, occurred_at, traceparent, data)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SERIALISE = "select pg_advisory_xact_lock(hashtextextended(?, 11))";

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    OutboxRelay relay;

    public void add(DomainEvent event) {
        addAll(List.of(event));
    }

    /** Adds events in order; needs a running transaction. */
    public void addAll(Collection<? extends DomainEvent> events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is added only in the transaction of its change");
        }
        try (Connection connection = database.getConnection()) {
            serialiseSharedKeys(connection, events);
            insert(connection, events);
        } catch (SQLException failure) {
            throw new IllegalStateException("outbox insert failed", failure);
        }
        transaction.registerInterposedSynchronization(new WakeAtCommit());
    }

    /**
     * Where several aggregates share a key, their order is the order of commits only if the writers of that key wait
     * for each other. Sorted, so that two writers cannot wait in a circle.
     */
    private void serialiseSharedKeys(Connection connection, Collection<? extends DomainEvent> events)
            throws SQLException {
        TreeSet<String> shared = new TreeSet<>();
        events.stream().filter(event -> !event.topic().compacted()).forEach(event -> shared.add(event.key()));
        try (PreparedStatement lock = connection.prepareStatement(SERIALISE)) {
            for (String key : shared) {
                lock.setString(1, key);
                lock.executeQuery();
            }
        }
    }

    private void insert(Connection connection, Collection<? extends DomainEvent> events) throws SQLException {
        String traceparent = traceparent();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (DomainEvent event : events) {
                insert.setObject(1, Ids.next());
                insert.setString(2, event.topic().name());
                insert.setString(3, event.key());
                insert.setString(4, event.type());
                insert.setString(5, event.subject());
                insert.setLong(6, event.version());
                insert.setObject(7, now);
                insert.setString(8, traceparent);
                insert.setString(9, data(event));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private String data(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("event cannot be written: " + event.type(), unforeseen);
        }
    }

    private static String traceparent() {
        Map<String, String> headers = new HashMap<>();
        GlobalOpenTelemetry.getPropagators().getTextMapPropagator().inject(Context.current(), headers, Map::put);
        return headers.get("traceparent");
    }

    private final class WakeAtCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to flush: the insert was immediate
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
