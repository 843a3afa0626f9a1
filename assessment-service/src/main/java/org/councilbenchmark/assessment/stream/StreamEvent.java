package org.councilbenchmark.assessment.stream;

import java.time.Instant;

/**
 * What goes over the wire: an event, or a comment that keeps the connection alive.
 *
 * @param id from which a reader can go on; null where the position does not change
 * @param name null for a comment
 * @param data null for a comment
 */
record StreamEvent(Long id, String name, Object data) {

    /** The first of every stream: its id is the entry after which everything is told. */
    record Ready(Instant at) {}

    /** @param reason slug of the problem that a new request would get, or {@code shutting-down} */
    record Closed(String reason, String remedy) {}

    static StreamEvent ready(long id, Instant at) {
        return new StreamEvent(id, "ready", new Ready(at));
    }

    static StreamEvent of(StreamedChange change) {
        return new StreamEvent(change.id(), change.eventName(), change);
    }

    static StreamEvent heartbeat() {
        return new StreamEvent(null, null, null);
    }

    static StreamEvent closed(Ending ending) {
        return new StreamEvent(null, "closed", new Closed(ending.reason(), ending.remedy()));
    }
}
