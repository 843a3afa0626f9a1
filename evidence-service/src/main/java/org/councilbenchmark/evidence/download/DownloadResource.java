package org.councilbenchmark.evidence.download;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.VerifiedContents;
import org.councilbenchmark.evidence.store.WholeContent;
import org.councilbenchmark.platform.problem.Problem;
import org.councilbenchmark.platform.security.Roles;
import org.jboss.resteasy.reactive.PathPart;

/** The bytes of a document's current revision. */
@Path("/v1/documents/{id}/content")
class DownloadResource {

    @Inject
    DocumentService documents;

    @Inject
    VerifiedContents contents;

    /** Uncompressed: ranges, length and digest speak of the bytes as they were uploaded. */
    @GET
    @Uncompressed
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response downloadDocument(
            @PathParam("id") UUID id,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            Request request,
            UriInfo uri) {
        OwnDocument document = documents.requireReadable(id);
        EntityTag tag = new EntityTag(document.content().sha256());
        Response.ResponseBuilder settled = request.evaluatePreconditions(tag);
        if (settled != null) {
            return settled.tag(tag).build();
        }
        boolean sameContent = ifRange == null || ifRange.trim().equals('"' + tag.getValue() + '"');
        Optional<ByteRange> wanted =
                ByteRange.parse(sameContent ? range : null, document.content().bytes());
        if (wanted.isPresent() && !wanted.get().satisfiable()) {
            return notSatisfiable(wanted.get(), document, uri);
        }
        return send(document, wanted, tag);
    }

    private Response send(OwnDocument document, Optional<ByteRange> wanted, EntityTag tag) {
        WholeContent content = contents.open(document.content());
        long length = document.content().bytes();
        ByteRange part = wanted.orElse(new ByteRange(0, length - 1));
        Response.ResponseBuilder answer = Response.status(wanted.isPresent() ? 206 : 200)
                .entity(body(content, part))
                .type(document.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(document.fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Repr-Digest", Sha256.field(document.content().sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        wanted.ifPresent(range -> answer.header("Content-Range", range.of(length)));
        return answer.build();
    }

    /** A file goes from the disk to the network without passing through memory; other contents in small pieces. */
    private static Object body(WholeContent content, ByteRange part) {
        Optional<java.nio.file.Path> file = content.file();
        if (file.isPresent()) {
            return new PathPart(file.get(), part.first(), part.length());
        }
        return (StreamingOutput) out -> {
            try (InputStream in = content.part(part.first(), part.length())) {
                in.transferTo(out);
            }
        };
    }

    private static Response notSatisfiable(ByteRange range, OwnDocument document, UriInfo uri) {
        DownloadProblem type = DownloadProblem.RANGE_NOT_SATISFIABLE;
        Problem problem = new Problem(
                type.uri(),
                type.title(),
                type.status(),
                "The content has " + document.content().bytes() + " bytes.",
                uri.getRequestUri().getRawPath(),
                "Ask for a range that starts before its end, or leave Range out.",
                List.of());
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header("Content-Range", range.of(document.content().bytes()))
                .entity(problem)
                .build();
    }
}
