package org.councilbenchmark.assessment.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;

@Path("/v1/assessments/{id}/stream")
class StreamResource {

    @Inject
    StreamService streams;

    @Inject
    EventStreams events;

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public Multi<OutboundSseEvent> streamAssessment(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID") String lastEvent,
            @QueryParam("lastEventId") String lastEventId,
            @Context HttpServerRequest request,
            @Context Sse sse)
            throws Exception {
        return events.open(id, streams.viewer(id), request, sse, lastEvent, lastEventId);
    }
}
