package org.councilbenchmark.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which events a consumer has already applied, kept in the transaction that applies them. */
@ApplicationScoped
class Inbox {

    private static final String INSERT = "insert into inbox (consumer, event_id)"
            + " select ?, id from unnest(?) as id on conflict do nothing returning event_id";
    private static final String SWEEP =
            "delete from inbox where consumer = ? and received_at < now() - make_interval(days => ?)";

    @Inject
    DataSource database;

    /** The events that were not applied before, in their order and each once; marks them as applied. */
    List<ReceivedEvent> firstTime(String consumer, List<ReceivedEvent> events) throws SQLException {
        Set<UUID> fresh = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Object[] ids =
                    events.stream().map(ReceivedEvent::id).distinct().sorted().toArray();
            insert.setString(1, consumer);
            insert.setArray(2, connection.createArrayOf("uuid", ids));
            ResultSet inserted = insert.executeQuery();
            while (inserted.next()) {
                fresh.add(inserted.getObject(1, UUID.class));
            }
        }
        return events.stream().filter(event -> fresh.remove(event.id())).toList();
    }

    void sweep(String consumer, int days) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sweep = connection.prepareStatement(SWEEP)) {
            sweep.setString(1, consumer);
            sweep.setInt(2, days);
            sweep.executeUpdate();
        }
    }
}
