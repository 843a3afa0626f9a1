package org.councilbenchmark.platform.inbox;

import java.util.List;
import java.util.Set;

/**
 * What a service wants to hear and what it makes of it; every CDI bean of this type gets a consumer of its own, in the
 * Kafka group {@code <service>.<name>}.
 */
public interface Subscription {

    /** Stable: it names the consumer group and the rows of the inbox. */
    String name();

    Set<String> topics();

    /**
     * Those of the topics that keep the last record of each key: there a record without a value is a tombstone, to be
     * passed over; elsewhere it is a fault and goes to the dead-letter topic.
     */
    default Set<String> compactedTopics() {
        return Set.of();
    }

    /** Types that {@link #apply} understands; others are skipped and counted. */
    Set<String> types();

    /**
     * Applies events inside a running transaction, in order per key and each only once. Must be guarded by {@link
     * ReceivedEvent#version()} where a later state could have been applied already. An exception rolls the lot back;
     * the lot is then halved until the culprit is alone, which goes to the dead-letter topic.
     */
    void apply(List<ReceivedEvent> events);
}
