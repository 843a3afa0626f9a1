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

    /** Types that {@link #apply} understands; others are skipped and counted. */
    Set<String> types();

    /**
     * Applies events inside a running transaction, in order per key and each only once. Must be guarded by {@link
     * ReceivedEvent#version()} where a later state could have been applied already. An exception rolls the lot back;
     * the lot is then halved until the culprit is alone, which goes to the dead-letter topic.
     */
    void apply(List<ReceivedEvent> events);
}
