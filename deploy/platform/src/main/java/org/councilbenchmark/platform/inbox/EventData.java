package org.councilbenchmark.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads an event's data into the consumer's own record; members it does not know are ignored, as producers may add. */
@ApplicationScoped
public class EventData {

    private final ObjectMapper json;

    @Inject
    EventData(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public <T> T read(ReceivedEvent event, Class<T> as) {
        try {
            return json.treeToValue(event.data(), as);
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException(
                    "the data of " + event.type() + " does not fit: " + unfit.getOriginalMessage(), unfit);
        }
    }
}
