package org.councilbenchmark.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;

class OutboxProducerTest {

    private static final Future<RecordMetadata> ACKNOWLEDGED = CompletableFuture.completedFuture(null);
    private static final Future<RecordMetadata> FAILED = CompletableFuture.failedFuture(new IOException("away"));

    private static OutboxRow row(long id, String key) {
        return new OutboxRow(
                id, UUID.randomUUID(), "topic", key, "thing.changed.v1", key, id, Instant.EPOCH, null, "{}");
    }

    @Test
    void whatWasAcknowledgedIsNotSentAgainWhenTheRestFailed() throws Exception {
        List<OutboxRow> rows = List.of(row(1, "a"), row(2, "b"), row(3, "c"));
        OutboxProducer.Sent sent = OutboxProducer.acknowledged(rows, List.of(ACKNOWLEDGED, FAILED, ACKNOWLEDGED));
        assertThat(sent.acknowledged()).extracting(OutboxRow::id).containsExactly(1L, 3L);
        assertThat(sent.failure()).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void whatFollowsAFailureOfItsKeyIsSentAgainAfterIt() throws Exception {
        List<OutboxRow> rows = List.of(row(1, "a"), row(2, "a"), row(3, "a"), row(4, "b"));
        OutboxProducer.Sent sent =
                OutboxProducer.acknowledged(rows, List.of(ACKNOWLEDGED, FAILED, ACKNOWLEDGED, ACKNOWLEDGED));
        assertThat(sent.acknowledged()).extracting(OutboxRow::id).containsExactly(1L, 4L);
    }

    @Test
    void whatWasNotSentAfterAFailureIsNotAcknowledged() throws Exception {
        List<OutboxRow> rows = List.of(row(1, "a"), row(2, "b"), row(3, "c"));
        OutboxProducer.Sent sent = OutboxProducer.acknowledged(rows, List.of(ACKNOWLEDGED, FAILED));
        assertThat(sent.acknowledged()).extracting(OutboxRow::id).containsExactly(1L);
        assertThat(sent.failure()).isNotNull();
    }

    @Test
    void aLotThatAllReplicasHaveLeavesNothingToDo() throws Exception {
        List<OutboxRow> rows = List.of(row(1, "a"), row(2, "b"));
        OutboxProducer.Sent sent = OutboxProducer.acknowledged(rows, List.of(ACKNOWLEDGED, ACKNOWLEDGED));
        assertThat(sent.acknowledged()).isEqualTo(rows);
        assertThat(sent.failure()).isNull();
    }
}
