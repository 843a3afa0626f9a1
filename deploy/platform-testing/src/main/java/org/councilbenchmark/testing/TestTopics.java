package org.councilbenchmark.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The topics from outside: what the other services would send, and what they would see. */
public final class TestTopics {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> PRESENT = ConcurrentHashMap.newKeySet();
    private static KafkaProducer<String, String> producer;

    private TestTopics() {}

    /** Sends an event as its producer would, making the topic when it is absent. */
    public static UUID send(String topic, String key, String type, String subject, long version, String data) {
        UUID id = UUID.randomUUID();
        send(id, topic, key, type, subject, version, data);
        return id;
    }

    /** Sends an event under a given id, for instance a second time. */
    public static void send(UUID id, String topic, String key, String type, String subject, long version, String data) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, data);
        Map<String, String> attributes = Map.of(
                "content-type",
                "application/json",
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_source",
                "/test",
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_time",
                Instant.now().toString(),
                "ce_aggregateversion",
                String.format("%010d", version));
        attributes.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        sendRaw(record);
    }

    /** Sends any record at all, for instance poison. */
    public static synchronized void sendRaw(ProducerRecord<String, String> record) {
        ensure(record.topic());
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", Engines.bootstrapServers(), "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer());
        }
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits for the first event on the topic that fits. */
    public static TestEvent await(String topic, Predicate<TestEvent> wanted) {
        return awaitAll(topic, wanted, 1).get(0);
    }

    /** Waits until at least {@code count} events on the topic fit, and returns all that do, in order per key. */
    public static List<TestEvent> awaitAll(String topic, Predicate<TestEvent> wanted, int count) {
        List<TestEvent> found = new ArrayList<>();
        Awaitility.await("events on " + topic).atMost(PATIENCE).until(() -> {
            found.clear();
            found.addAll(read(topic).stream().filter(wanted).toList());
            return found.size() >= count;
        });
        return found;
    }

    /** Everything that is on the topic now. */
    public static List<TestEvent> read(String topic) {
        ensure(topic);
        Map<String, Object> settings = Map.of("bootstrap.servers", Engines.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<TestEvent> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(event(record)));
            }
            return events;
        }
    }

    private static TestEvent event(ConsumerRecord<String, String> record) {
        Map<String, String> attributes = new HashMap<>();
        record.headers()
                .forEach(header -> attributes.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new TestEvent(record.topic(), record.key(), attributes, json(record.value()));
    }

    private static JsonNode json(String text) {
        try {
            return text == null ? null : JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return JSON.getNodeFactory().textNode(text);
        }
    }

    /** Asks the broker once per topic: a test may send hundreds of events. */
    private static void ensure(String topic) {
        if (PRESENT.contains(topic)) {
            return;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(Set.of(new NewTopic(topic, 3, (short) 1)))
                        .all()
                        .get();
            }
            PRESENT.add(topic);
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException)) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
