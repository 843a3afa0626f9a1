package org.councilbenchmark.reporting.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;

/**
 * A lot of events as one JSON array, so that one statement takes them all: {@code jsonb_to_recordset} names and types
 * the columns where they are used.
 */
@ApplicationScoped
public class EventRows {

    private record EventRow(String type, long version, Object data) {}

    @Inject
    EventData data;

    @Inject
    ObjectMapper json;

    /**
     * @param as what the projection reads of these events; what does not fit it is poison
     * @return {@code [{"type": …, "version": …, "data": {…}}, …]} in the order of the events
     */
    public String of(List<ReceivedEvent> events, Class<?> as) {
        List<EventRow> rows = events.stream()
                .map(event -> new EventRow(event.type(), event.version(), data.read(event, as)))
                .toList();
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("events not written as rows", unforeseen);
        }
    }

    /** The events of one type, in their order. */
    public static List<ReceivedEvent> ofType(List<ReceivedEvent> events, String type) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }
}
