package org.councilbenchmark.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What the topic itself holds of some assessments, read beside the services. */
final class EventsTold {

    private static final String TOPIC = "assessment.events";

    private EventsTold() {}

    /**
     * Types of the events of each of the assessments, in the order in which they were told. An event that was sent
     * again, which its id tells, counts as one.
     */
    static Map<String, List<String>> of(List<String> assessments, String bootstrapServers) {
        Map<String, List<String>> told = new TreeMap<>();
        Set<String> heard = new HashSet<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(event -> {
                    String assessment = header(event, "ce_subject");
                    if (assessments.contains(assessment) && heard.add(header(event, "ce_id"))) {
                        told.computeIfAbsent(assessment, first -> new ArrayList<>())
                                .add(header(event, "ce_type"));
                    }
                });
            }
        }
        return told;
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
