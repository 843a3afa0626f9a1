package org.councilbenchmark.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes events to Kafka as CloudEvents 1.0 in binary mode: attributes as {@code ce_} headers, data as the value. */
@ApplicationScoped
class OutboxProducer {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    private KafkaProducer<String, String> kafka;

    /**
     * What became of a lot.
     *
     * @param acknowledged rows that all in-sync replicas have, and before which nothing of the same key failed
     * @param failure why the others were not sent; null when there are none
     */
    record Sent(List<OutboxRow> acknowledged, Exception failure) {}

    /** Returns when of every row that was sent it is known whether it was acknowledged. */
    Sent send(List<OutboxRow> rows) throws InterruptedException {
        if (kafka == null) {
            kafka = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer());
        }
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            Future<RecordMetadata> answer = kafka.send(record(row));
            answers.add(answer);
            if (hasFailed(answer)) {
                break;
            }
        }
        kafka.flush();
        return acknowledged(rows, answers);
    }

    /**
     * Whether a row did not even get as far as the buffer, as without a broker. What comes after it must not be sent
     * before it: the broker may be back for the next row.
     */
    private static boolean hasFailed(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            if (answer.isDone()) {
                answer.get();
            }
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
    }

    /** What was acknowledged need not be sent again with the rest; but what follows a failure of its key has to. */
    static Sent acknowledged(List<OutboxRow> rows, List<Future<RecordMetadata>> answers) throws InterruptedException {
        List<OutboxRow> acknowledged = new ArrayList<>(rows.size());
        Set<String> failedKeys = new HashSet<>();
        Exception failure = null;
        for (int index = 0; index < answers.size(); index++) {
            OutboxRow row = rows.get(index);
            String key = row.topic() + "/" + row.key();
            try {
                answers.get(index).get();
                if (!failedKeys.contains(key)) {
                    acknowledged.add(row);
                }
            } catch (ExecutionException failed) {
                failure = failed;
                failedKeys.add(key);
            }
        }
        return new Sent(acknowledged, failure);
    }

    /** A fresh producer after a failure, so that nothing of the failed lot lingers in its buffers. */
    void close() {
        if (kafka != null) {
            kafka.close(java.time.Duration.ofSeconds(2));
            kafka = null;
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                service + "-outbox",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                15_000,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000);
    }

    private ProducerRecord<String, String> record(OutboxRow row) {
        ProducerRecord<String, String> record = new ProducerRecord<>(row.topic(), row.key(), row.data());
        Headers headers = record.headers();
        put(headers, "content-type", "application/json");
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.eventId().toString());
        put(headers, "ce_source", "/" + service);
        put(headers, "ce_type", row.type());
        put(headers, "ce_subject", row.subject());
        put(headers, "ce_time", row.occurredAt().toString());
        put(headers, "ce_datacontenttype", "application/json");
        put(headers, "ce_dataschema", "urn:council-benchmark:schema:" + row.type());
        put(headers, "ce_partitionkey", row.key());
        put(headers, "ce_aggregateversion", String.format("%010d", row.version()));
        if (row.traceparent() != null) {
            put(headers, "ce_traceparent", row.traceparent());
        }
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
