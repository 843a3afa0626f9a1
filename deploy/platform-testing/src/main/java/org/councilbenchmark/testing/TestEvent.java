package org.councilbenchmark.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A record on Kafka as a stranger sees it.
 *
 * @param topic where it stands
 * @param key Kafka key
 * @param attributes headers by name: {@code ce_type}, {@code ce_id} and so on
 * @param data the JSON data; null for a tombstone
 */
public record TestEvent(String topic, String key, Map<String, String> attributes, JsonNode data) {

    public String type() {
        return attributes.get("ce_type");
    }

    public String subject() {
        return attributes.get("ce_subject");
    }

    public long version() {
        return Long.parseLong(attributes.get("ce_aggregateversion"));
    }
}
