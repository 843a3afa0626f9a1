package org.councilbenchmark.assessment.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the history forwards; by JDBC, since streams live outside of requests and transactions. */
@ApplicationScoped
class StreamRepository {

    private static final String NEWEST = "select id, at from history where assessment = ? order by id desc limit 1";
    private static final String ENTRY = "select id, at from history where assessment = ? and id = ?";
    private static final String WINDOW = "select id, at from history where assessment = ? and at >= ? and id <= ?";
    private static final String AFTER = "select id, at, actor, action, criterion, subject,"
            + " before ->> 'level', before ->> 'notApplicable', after ->> 'level', after ->> 'notApplicable'"
            + " from history where assessment = ? and (id > ? or at >= ?) and id <> all (?) order by id limit ?";

    @Inject
    DataSource database;

    /** The present end; everything that is there by now counts as told. Empty for an assessment without a history. */
    Optional<Position> end(UUID assessment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            newest.setObject(1, assessment);
            Optional<Position> end = position(newest);
            if (end.isPresent()) {
                tellWindow(connection, assessment, end.get());
            }
            return end;
        }
    }

    /** After an entry that somebody has seen; empty where the assessment has none such. */
    Optional<Position> after(UUID assessment, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement entry = connection.prepareStatement(ENTRY)) {
            entry.setObject(1, assessment);
            entry.setLong(2, id);
            return position(entry);
        }
    }

    /** What was not told yet, in the order of the ids. */
    List<StreamedChange> next(UUID assessment, Position position, int most) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement after = connection.prepareStatement(AFTER)) {
            after.setObject(1, assessment);
            after.setLong(2, position.newest());
            after.setTimestamp(3, Timestamp.from(position.since()));
            after.setArray(4, connection.createArrayOf("bigint", position.told().toArray()));
            after.setInt(5, most);
            List<StreamedChange> changes = new ArrayList<>();
            try (ResultSet row = after.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
            return changes;
        }
    }

    private static void tellWindow(Connection connection, UUID assessment, Position end) throws SQLException {
        try (PreparedStatement window = connection.prepareStatement(WINDOW)) {
            window.setObject(1, assessment);
            window.setTimestamp(2, Timestamp.from(end.since()));
            window.setLong(3, end.newest());
            try (ResultSet row = window.executeQuery()) {
                while (row.next()) {
                    end.tell(row.getLong(1), instant(row));
                }
            }
        }
    }

    private static Optional<Position> position(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new Position(row.getLong(1), instant(row))) : Optional.empty();
        }
    }

    private static StreamedChange change(ResultSet row) throws SQLException {
        return new StreamedChange(
                row.getLong(1),
                instant(row),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                given(row.getString(7), row.getString(8)),
                given(row.getString(9), row.getString(10)));
    }

    private static StreamedChange.Given given(String level, String notApplicable) {
        return notApplicable == null
                ? null
                : new StreamedChange.Given(
                        level == null ? null : Integer.valueOf(level), Boolean.parseBoolean(notApplicable));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp(2).toInstant();
    }
}
