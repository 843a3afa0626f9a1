package org.councilbenchmark.evidence.downloadlink;

import static org.councilbenchmark.platform.problem.RequestProblem.TEMPORARILY_UNAVAILABLE;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.councilbenchmark.evidence.download.Attachment;
import org.councilbenchmark.evidence.download.ContentAnswer;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.security.Ticket;
import org.jboss.logging.Logger;

/** Open to everybody who brings a ticket. */
@Path("/v1/downloads/{ticket}")
class LinkedDownloadResource {

    private static final Logger LOG = Logger.getLogger(LinkedDownloadResource.class);

    @Inject
    DownloadLinkService links;

    @Inject
    ContentAnswer answer;

    @GET
    @PermitAll
    @Uncompressed
    @Produces(MediaType.WILDCARD)
    public Response downloadByLink(
            @PathParam("ticket") String ticket,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            Request request,
            UriInfo uri) {
        try {
            Attachment attachment = links.open(Ticket.of(ticket));
            return Response.fromResponse(answer.of(attachment, range, ifRange, request, uri))
                    .header("Referrer-Policy", "no-referrer")
                    .build();
        } catch (ProblemException known) {
            throw known;
        } catch (RuntimeException unforeseen) {
            // Explained here, because the last resort logs the path, and a ticket stands in this one.
            LOG.errorf(unforeseen, "a linked download could not be opened");
            throw TEMPORARILY_UNAVAILABLE
                    .with("The download could not be opened.", "Try again shortly.")
                    .retryAfter(Duration.ofSeconds(5));
        }
    }
}
