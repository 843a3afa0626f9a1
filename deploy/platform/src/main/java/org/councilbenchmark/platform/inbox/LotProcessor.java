package org.councilbenchmark.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.councilbenchmark.platform.inbox.EventDecoder.UndecodableException;
import org.councilbenchmark.platform.problem.DatabaseFaults;
import org.jboss.logging.Logger;

/**
 * Applies a lot of records in one transaction with their inbox rows. A lot that fails for good is halved until the
 * culprit is alone; only that one goes to the dead-letter topic.
 */
final class LotProcessor {

    private static final Logger LOG = Logger.getLogger(LotProcessor.class);

    /** A record with its event, so that a culprit can be named by topic, partition and offset. */
    private record Item(ConsumerRecord<String, byte[]> record, ReceivedEvent event) {}

    private final Subscription subscription;
    private final Inbox inbox;
    private final EventDecoder decoder;
    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;

    LotProcessor(
            Subscription subscription,
            Inbox inbox,
            EventDecoder decoder,
            DeadLetters deadLetters,
            MeterRegistry metrics) {
        this.subscription = subscription;
        this.inbox = inbox;
        this.decoder = decoder;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /**
     * Returns when every record was applied, skipped or put on the dead-letter topic. The latter comes last: a lot that
     * is taken again because the database went away must not bury its culprits again and again.
     */
    void process(List<ConsumerRecord<String, byte[]>> records) {
        Map<ConsumerRecord<String, byte[]>, Exception> culprits = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>(records.size());
        for (ConsumerRecord<String, byte[]> record : records) {
            decode(record, items, culprits);
        }
        applyOrBisect(items, culprits);
        culprits.forEach(this::bury);
    }

    private void decode(
            ConsumerRecord<String, byte[]> record,
            List<Item> items,
            Map<ConsumerRecord<String, byte[]>, Exception> culprits) {
        String type = EventDecoder.type(record);
        if (record.value() == null && subscription.compactedTopics().contains(record.topic())) {
            count("tombstone", 1);
        } else if (type != null && !subscription.types().contains(type)) {
            count("skipped", 1);
        } else {
            try {
                items.add(new Item(record, decoder.decode(record)));
            } catch (UndecodableException poison) {
                culprits.put(record, poison);
            }
        }
    }

    private void applyOrBisect(List<Item> items, Map<ConsumerRecord<String, byte[]>, Exception> culprits) {
        if (items.isEmpty()) {
            return;
        }
        try {
            int applied = QuarkusTransaction.requiringNew().call(() -> apply(items));
            count("applied", applied);
            count("repeated", items.size() - applied);
        } catch (Exception failure) {
            if (DatabaseFaults.isUnavailable(failure)) {
                throw new TransientFailure(failure);
            }
            if (items.size() == 1) {
                culprits.put(items.get(0).record(), failure);
                return;
            }
            int half = items.size() / 2;
            applyOrBisect(items.subList(0, half), culprits);
            applyOrBisect(items.subList(half, items.size()), culprits);
        }
    }

    private int apply(List<Item> items) throws SQLException {
        List<ReceivedEvent> fresh = inbox.firstTime(
                subscription.name(), items.stream().map(Item::event).toList());
        if (!fresh.isEmpty()) {
            subscription.apply(fresh);
        }
        return fresh.size();
    }

    private void bury(ConsumerRecord<String, byte[]> record, Exception reason) {
        LOG.errorf(
                "event put aside consumer=%s topic=%s partition=%d offset=%d reason=%s",
                subscription.name(), record.topic(), record.partition(), record.offset(), reason.toString());
        try {
            deadLetters.put(record, reason);
        } catch (Exception brokerAway) {
            throw new TransientFailure(brokerAway);
        }
        count("dead", 1);
    }

    private void count(String outcome, int events) {
        if (events > 0) {
            metrics.counter("inbox.events", "consumer", subscription.name(), "outcome", outcome)
                    .increment(events);
        }
    }

    void close() {
        deadLetters.close();
    }
}
