package org.councilbenchmark.evidence.download;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentReading;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.platform.security.Roles;

/** The bytes of a document's revisions. */
@Path("/v1/documents/{id}")
class DownloadResource {

    @Inject
    DocumentReading documents;

    @Inject
    ContentAnswer answer;

    /** Uncompressed: ranges, length and digest speak of the bytes as they were uploaded. */
    @GET
    @Path("/content")
    @Uncompressed
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response downloadDocument(
            @PathParam("id") UUID id,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            Request request,
            UriInfo uri) {
        return give(id, null, range, ifRange, request, uri);
    }

    /** As the current one, for ever at the same address. */
    @GET
    @Path("/revisions/{number}/content")
    @Uncompressed
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response downloadRevision(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            Request request,
            UriInfo uri) {
        return give(id, number, range, ifRange, request, uri);
    }

    private Response give(UUID id, Integer number, String range, String ifRange, Request request, UriInfo uri) {
        OwnDocument document = documents.requireContent(id, number);
        Attachment attachment = new Attachment(document.fileName(), document.mediaType(), document.content());
        return answer.of(attachment, range, ifRange, request, uri);
    }
}
