package org.councilbenchmark.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One waiting event, as stored. Rows are deleted, not marked, so that a late commit with a lower id is never missed. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        String subject,
        long version,
        Instant occurredAt,
        String traceparent,
        String data) {

    private static final String NEXT = "select id, event_id, topic, key, type, subject, version, occurred_at,"
            + " traceparent, data from outbox order by id limit ?";

    static List<OutboxRow> next(Connection connection, int limit) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setInt(1, limit);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                rows.add(read(found));
            }
        }
        return rows;
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("version"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getString("data"));
    }

    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        Object[] ids = rows.stream().map(OutboxRow::id).toArray();
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }
}
