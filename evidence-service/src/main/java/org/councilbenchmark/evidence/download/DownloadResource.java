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

/** The bytes of a document's current revision. */
@Path("/v1/documents/{id}/content")
class DownloadResource {

    @Inject
    DocumentReading documents;

    @Inject
    ContentAnswer answer;

    /** Uncompressed: ranges, length and digest speak of the bytes as they were uploaded. */
    @GET
    @Uncompressed
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response downloadDocument(
            @PathParam("id") UUID id,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            Request request,
            UriInfo uri) {
        OwnDocument document = documents.readableContent(id);
        Attachment attachment = new Attachment(document.fileName(), document.mediaType(), document.content());
        return answer.of(attachment, range, ifRange, request, uri);
    }
}
