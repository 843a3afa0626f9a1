package org.councilbenchmark.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/**
 * Until which moment a consumer has heard everything. Shared by all replicas of a service through the database, since
 * each of them sees only its own partitions.
 */
@ApplicationScoped
public class ConsumerPositions {

    private static final String MARK = "insert into consumer_position (consumer, topic, partition, caught_up_at)"
            + " select ?, topic, partition, now() from unnest(?, ?) as caught_up (topic, partition)"
            + " on conflict (consumer, topic, partition)"
            + " do update set caught_up_at = excluded.caught_up_at";
    private static final String FRESHNESS = "select min(caught_up_at) from consumer_position where consumer = ?";

    @Inject
    DataSource database;

    /** Records that nothing more waits on these partitions at this moment. */
    void markCaughtUp(String consumer, Collection<TopicPartition> partitions) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK)) {
            Object[] topics = partitions.stream().map(TopicPartition::topic).toArray();
            Object[] numbers =
                    partitions.stream().map(TopicPartition::partition).toArray();
            mark.setString(1, consumer);
            mark.setArray(2, connection.createArrayOf("text", topics));
            mark.setArray(3, connection.createArrayOf("integer", numbers));
            mark.executeUpdate();
        }
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
