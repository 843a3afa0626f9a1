package org.councilbenchmark.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/**
 * Until which moment a consumer has heard everything. Shared by all replicas of a service through the database, since
 * each of them sees only its own partitions.
 */
@ApplicationScoped
public class ConsumerPositions {

    /** A partition that never caught up counts as heard until the beginning of time, which says "not complete". */
    private static final String MARK = "insert into consumer_position as known"
            + " (consumer, topic, partition, caught_up_at)"
            + " select ?, topic, partition, case when caught_up then ? else timestamptz '-infinity' end"
            + " from unnest(?, ?, ?) as heard (topic, partition, caught_up)"
            + " on conflict (consumer, topic, partition)"
            + " do update set caught_up_at = greatest(known.caught_up_at, excluded.caught_up_at)";

    private static final String FRESHNESS =
            "select nullif(min(caught_up_at), '-infinity') from consumer_position where consumer = ?";

    @Inject
    DataSource database;

    /**
     * Records how far the partitions of one process have been heard.
     *
     * @param caughtUp those of the assigned partitions on which nothing more waited at the moment
     */
    void mark(String consumer, Set<TopicPartition> assigned, Set<TopicPartition> caughtUp, Instant moment)
            throws SQLException {
        List<TopicPartition> partitions = List.copyOf(assigned);
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setString(1, consumer);
            mark.setObject(2, moment.atOffset(ZoneOffset.UTC));
            mark.setArray(3, array(connection, "text", partitions, TopicPartition::topic));
            mark.setArray(4, array(connection, "integer", partitions, TopicPartition::partition));
            mark.setArray(5, array(connection, "boolean", partitions, caughtUp::contains));
            mark.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<TopicPartition> partitions, Function<TopicPartition, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, partitions.stream().map(value).toArray());
    }

    /** The moment up to which the consumer's projection is complete; empty before the first events were heard. */
    public Optional<Instant> completeUntil(String consumer) {
        try (Connection connection = database.getConnection();
                PreparedStatement freshness = connection.prepareStatement(FRESHNESS)) {
            freshness.setString(1, consumer);
            ResultSet row = freshness.executeQuery();
            row.next();
            return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        } catch (SQLException failure) {
            throw new IllegalStateException("consumer position not read", failure);
        }
    }
}
