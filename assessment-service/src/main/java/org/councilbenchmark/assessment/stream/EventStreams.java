package org.councilbenchmark.assessment.stream;

import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.sql.SQLException;
import java.util.UUID;

/** Streams as server-sent events, whichever way they are opened. */
@ApplicationScoped
public class EventStreams {

    @Inject
    StreamService streams;

    @Inject
    StreamConfig config;

    /**
     * @param header the {@code Last-Event-ID} that a browser sends when it connects again
     * @param parameter the same for who cannot set a header; the header outweighs it
     */
    public Multi<OutboundSseEvent> open(
            UUID assessment, Viewer viewer, HttpServerRequest request, Sse sse, String header, String parameter)
            throws SQLException {
        return streams.open(assessment, viewer, lineOf(request), header == null ? parameter : header)
                .map(event -> written(event, sse));
    }

    private OutboundSseEvent written(StreamEvent event, Sse sse) {
        if (event.name() == null) {
            return sse.newEventBuilder().comment("still here").build();
        }
        OutboundSseEvent.Builder written = sse.newEventBuilder()
                .name(event.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(event.data());
        if (event.id() != null) {
            written.id(event.id().toString());
        }
        if (event.data() instanceof StreamEvent.Ready) {
            written.reconnectDelay(config.retry().toMillis());
        }
        return written.build();
    }

    private static Line lineOf(HttpServerRequest request) {
        return new Line() {
            @Override
            public boolean isClosed() {
                return request.response().closed();
            }

            @Override
            public void cut() {
                request.response().reset();
            }
        };
    }
}
