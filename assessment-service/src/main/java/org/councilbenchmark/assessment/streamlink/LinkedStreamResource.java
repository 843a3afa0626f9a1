package org.councilbenchmark.assessment.streamlink;

import static org.councilbenchmark.platform.problem.RequestProblem.TEMPORARILY_UNAVAILABLE;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
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
import java.time.Duration;
import org.councilbenchmark.assessment.stream.EventStreams;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.security.Ticket;
import org.jboss.logging.Logger;

/** Open to everybody who brings a ticket. */
@Path("/v1/streams/{ticket}")
class LinkedStreamResource {

    private static final Logger LOG = Logger.getLogger(LinkedStreamResource.class);

    @Inject
    StreamLinkService links;

    @Inject
    EventStreams events;

    @GET
    @Blocking
    @PermitAll
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> openStream(
            @PathParam("ticket") String ticket,
            @HeaderParam("Last-Event-ID") String lastEvent,
            @QueryParam("lastEventId") String lastEventId,
            @Context HttpServerRequest request,
            @Context Sse sse) {
        try {
            Admission admission = links.take(Ticket.of(ticket));
            return events.open(admission.assessment(), admission.viewer(), request, sse, lastEvent, lastEventId);
        } catch (ProblemException known) {
            throw known;
        } catch (Exception unforeseen) {
            // Explained here, because the last resort logs the path, and a ticket stands in this one.
            LOG.errorf(unforeseen, "a linked stream could not be opened");
            throw TEMPORARILY_UNAVAILABLE
                    .with("The stream could not be opened.", "Ask for a new link shortly.")
                    .retryAfter(Duration.ofSeconds(5));
        }
    }
}
