package org.councilbenchmark.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event from another service, decoded as far as its envelope.
 *
 * @param id CloudEvents id: the same for every copy of one event
 * @param type type with its version, such as {@code thing.changed.v1}
 * @param subject identifier of the aggregate
 * @param version version of the aggregate after the change; a projection ignores what is not newer than what it has
 * @param time when it happened, by the producer's clock; never decides an order
 * @param key Kafka key
 * @param data the JSON data
 */
public record ReceivedEvent(
        UUID id, String type, String subject, long version, Instant time, String key, JsonNode data) {}
