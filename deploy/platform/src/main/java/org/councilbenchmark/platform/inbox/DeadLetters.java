package org.councilbenchmark.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Where records go that can never be applied: {@code <topic>.dlq}, unchanged, with headers that say why and whence,
 * so that they can be sent again once mended.
 */
final class DeadLetters {

    static final String SUFFIX = ".dlq";

    private static final int LONGEST_REASON = 1_000;

    private final ConsumerSettings settings;
    private final Set<String> present = new HashSet<>();
    private KafkaProducer<String, byte[]> kafka;

    DeadLetters(ConsumerSettings settings) {
        this.settings = settings;
    }

    /** Returns once the record is safe on its dead-letter topic. */
    void put(ConsumerRecord<String, byte[]> record, Exception reason) throws Exception {
        String topic = record.topic() + SUFFIX;
        if (kafka == null) {
            kafka = new KafkaProducer<>(settings.forDeadLetters(), new StringSerializer(), new ByteArraySerializer());
        }
        if (!present.contains(topic)) {
            ensure(topic);
            present.add(topic);
        }
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
        header(letter, "dlq-reason", shortened(String.valueOf(reason.getMessage())));
        header(letter, "dlq-exception", reason.getClass().getName());
        header(letter, "dlq-consumer", settings.group());
        header(letter, "dlq-topic", record.topic());
        header(letter, "dlq-partition", Integer.toString(record.partition()));
        header(letter, "dlq-offset", Long.toString(record.offset()));
        kafka.send(letter).get(20, TimeUnit.SECONDS);
    }

    private void ensure(String topic) throws Exception {
        Map<String, Object> admin = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        try (Admin client = Admin.create(admin)) {
            NewTopic wanted = new NewTopic(topic, Optional.of(1), Optional.empty());
            client.createTopics(List.of(wanted.configs(Map.of(
                            TopicConfig.RETENTION_MS_CONFIG,
                            "-1",
                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                            Integer.toString(ConsumerSettings.LARGEST_LETTER)))))
                    .all()
                    .get(10, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }

    private static String shortened(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    void close() {
        if (kafka != null) {
            kafka.close();
        }
    }
}
