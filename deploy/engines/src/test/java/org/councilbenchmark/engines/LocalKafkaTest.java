package org.councilbenchmark.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalKafkaTest {

    @TempDir
    Path folder;

    @Test
    void recordsAndPositionsSurviveARestartOfTheBroker() throws Exception {
        try (LocalKafka kafka = LocalKafka.kept(folder, 0)) {
            createTopic(kafka, "facts");
            send(kafka, "facts", "before");
            assertThat(readAsOneGroup(kafka, 1)).containsExactly("before");

            kafka.stop();
            assertThat(Ports.isFree(kafka.port())).isTrue();
            kafka.start();

            send(kafka, "facts", "after");
            assertThat(readAsOneGroup(kafka, 1)).containsExactly("after");
        }
    }

    @Test
    void recordsSurviveANewBrokerInTheSameFolderOnAnotherPort() throws Exception {
        try (LocalKafka kafka = LocalKafka.kept(folder, 0)) {
            createTopic(kafka, "facts");
            send(kafka, "facts", "kept");
        }
        try (LocalKafka kafka = LocalKafka.kept(folder, 0)) {
            assertThat(readAsOneGroup(kafka, 1)).containsExactly("kept");
        }
    }

    @Test
    void topicsDoNotAppearByThemselvesAndTheTemporaryFolderGoesAway() throws Exception {
        Path data;
        try (LocalKafka kafka = LocalKafka.temporary()) {
            data = kafka.folder();
            assertThat(data).isDirectory();
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThatThrownBy(() -> admin.describeTopics(List.of("surprise"))
                                .allTopicNames()
                                .get(10, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            }
        }
        assertThat(Files.exists(data)).isFalse();
    }

    /** For a compacted topic the broker opens each batch to look for keys. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "lz4", "snappy", "zstd"})
    void compactedTopicsTakeBatchesOfEveryCompression(String compression) throws Exception {
        try (LocalKafka kafka = LocalKafka.temporary();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            NewTopic states = new NewTopic("states", 1, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(states)).all().get(20, TimeUnit.SECONDS);
            Map<String, Object> settings = Map.of(
                    "bootstrap.servers",
                    kafka.bootstrapServers(),
                    "acks",
                    "all",
                    "delivery.timeout.ms",
                    20_000,
                    "request.timeout.ms",
                    10_000,
                    "compression.type",
                    compression);
            try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
                assertThat(producer.send(new ProducerRecord<>("states", "TRF", "state".repeat(100)))
                                .get(25, TimeUnit.SECONDS)
                                .hasOffset())
                        .isTrue();
            }
        }
    }

    @Test
    void aTakenPortIsNamed() {
        try (LocalKafka kafka = LocalKafka.temporary()) {
            assertThatThrownBy(() -> LocalKafka.kept(folder, kafka.port()))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("port " + kafka.port() + " is taken");
        }
    }

    private static void createTopic(LocalKafka kafka, String name) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get(20, TimeUnit.SECONDS);
        }
    }

    private static void send(LocalKafka kafka, String topic, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "E08000009", value)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> readAsOneGroup(LocalKafka kafka, int expected) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "group.id", "readers",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false");
        List<String> values = new ArrayList<>();
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("facts"));
            while (values.size() < expected && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> values.add(it.value()));
            }
            consumer.commitSync();
        }
        return values;
    }
}
