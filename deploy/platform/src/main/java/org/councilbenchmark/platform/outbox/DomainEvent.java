package org.councilbenchmark.platform.outbox;

/**
 * Something that happened, to be told to the other services. Implemented by records; their components are the data on
 * the wire.
 */
public interface DomainEvent {

    Topic topic();

    /** Type with its version, such as {@code thing.changed.v1}; never a Java name. */
    String type();

    /** Kafka key: order is kept among the events of one key. */
    String key();

    /** Identifier of the aggregate that changed. */
    String subject();

    /** Version of the aggregate after the change; grows with each of its events. */
    long version();
}
