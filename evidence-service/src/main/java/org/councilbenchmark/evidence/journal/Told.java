package org.councilbenchmark.evidence.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** An event that was told before, word for word; its members on the wire are those of then. */
public record Told(Topic topic, String key, UUID document, String type, long version, JsonNode data)
        implements DomainEvent {

    @Override
    public String subject() {
        return document.toString();
    }

    @JsonValue
    public JsonNode data() {
        return data;
    }
}
