package org.councilbenchmark.platform.outbox;

/**
 * A Kafka topic that this service writes to; a CDI bean of this type makes it exist at start.
 *
 * @param name as in the event catalogue
 * @param compacted whether the last record of each key is the full state (kept for ever); otherwise every record is
 *     kept for ever
 * @param partitions fixed for the life of the topic, since order is promised per key
 */
public record Topic(String name, boolean compacted, int partitions) {

    private static final int PARTITIONS_OF_STATE = 3;
    private static final int PARTITIONS_OF_FACTS = 12;

    /** The last record of each key is the thing's full state. */
    public static Topic ofState(String name) {
        return new Topic(name, true, PARTITIONS_OF_STATE);
    }

    /** Every record is a fact of its own. */
    public static Topic ofFacts(String name) {
        return new Topic(name, false, PARTITIONS_OF_FACTS);
    }
}
