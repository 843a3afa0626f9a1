package org.councilbenchmark.platform.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Polls, has the lot applied in a database transaction, then commits the offsets. A crash between the last two brings
 * the lot again, and the inbox refuses it. While the database is away the consumer stays in its group, paused, and
 * takes the same lot again.
 */
final class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration ASK = Duration.ofSeconds(1);
    private static final long MARK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(900);

    private final Subscription subscription;
    private final ConsumerSettings settings;
    private final LotProcessor processor;
    private final ConsumerPositions positions;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile KafkaConsumer<String, byte[]> kafka;
    private long lastMark;

    EventConsumer(
            Subscription subscription, ConsumerSettings settings, LotProcessor processor, ConsumerPositions positions) {
        this.subscription = subscription;
        this.settings = settings;
        this.processor = processor;
        this.positions = positions;
        this.thread = new Thread(this::consumeUntilStopped, settings.group());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void requestStop() {
        running = false;
        KafkaConsumer<String, byte[]> current = kafka;
        if (current != null) {
            current.wakeup();
        }
    }

    void awaitStop() throws InterruptedException {
        thread.join(TimeUnit.SECONDS.toMillis(15));
    }

    private void consumeUntilStopped() {
        while (running) {
            try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                    settings.forConsumer(), new StringDeserializer(), new ByteArrayDeserializer())) {
                kafka = consumer;
                consumer.subscribe(subscription.topics());
                consume(consumer);
            } catch (WakeupException stopping) {
                LOG.debugf("consumer woken group=%s", settings.group());
            } catch (RuntimeException | Error failure) {
                LOG.errorf(failure, "consumer starts again group=%s", settings.group());
                rest();
            }
        }
        processor.close();
    }

    private void consume(KafkaConsumer<String, byte[]> consumer) {
        while (running) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            try {
                if (!records.isEmpty()) {
                    processor.process(list(records));
                    consumer.commitSync();
                    lastMark = 0;
                }
                markWhereNothingWaits(consumer);
            } catch (TransientFailure away) {
                LOG.warnf("lot postponed group=%s cause=%s", settings.group(), away.getCause());
                postpone(consumer, records);
            }
        }
    }

    /**
     * Goes back to the start of the lot and keeps polling while paused, so as to stay in the group. A partition that is
     * assigned meanwhile is not paused: what it brings waits as well.
     */
    private static void postpone(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        goBack(consumer, records);
        consumer.pause(consumer.assignment());
        goBack(consumer, consumer.poll(RETRY));
        consumer.resume(consumer.paused());
    }

    private static void goBack(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                long first = records.records(partition).get(0).offset();
                consumer.seek(partition, new OffsetAndMetadata(first));
            }
        }
    }

    /**
     * Asks the broker where the partitions end, rather than trusting what the last fetch knew: with the broker away,
     * nobody can say that nothing waits.
     */
    private void markWhereNothingWaits(KafkaConsumer<String, byte[]> consumer) {
        Set<TopicPartition> assigned = consumer.assignment();
        if (assigned.isEmpty() || System.nanoTime() - lastMark < MARK_EVERY_NANOS) {
            return;
        }
        lastMark = System.nanoTime();
        try {
            Instant asked = Instant.now();
            Set<TopicPartition> caughtUp = new HashSet<>();
            for (Map.Entry<TopicPartition, Long> end :
                    consumer.endOffsets(assigned, ASK).entrySet()) {
                if (consumer.position(end.getKey(), ASK) >= end.getValue()) {
                    caughtUp.add(end.getKey());
                }
            }
            positions.mark(subscription.name(), assigned, caughtUp, asked);
        } catch (TimeoutException brokerAway) {
            LOG.debugf("freshness unknown group=%s", settings.group());
        } catch (SQLException away) {
            throw new TransientFailure(away);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> list(ConsumerRecords<String, byte[]> records) {
        List<ConsumerRecord<String, byte[]>> lot = new ArrayList<>(records.count());
        records.forEach(lot::add);
        return lot;
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY.toMillis());
        } catch (InterruptedException interrupted) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
