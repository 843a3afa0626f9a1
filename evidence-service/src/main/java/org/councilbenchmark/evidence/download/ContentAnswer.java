package org.councilbenchmark.evidence.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.VerifiedContents;
import org.councilbenchmark.evidence.store.WholeContent;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.problem.Problem;
import org.jboss.resteasy.reactive.PathPart;

/**
 * The answer that gives a content out: as an attachment of its recorded type, whole or in one range, verified before the
 * first byte.
 */
@ApplicationScoped
public class ContentAnswer {

    @Inject
    VerifiedContents contents;

    public Response of(Attachment attachment, String range, String ifRange, Request request, UriInfo uri) {
        EntityTag tag = new EntityTag(attachment.content().sha256());
        Optional<Response.ResponseBuilder> settled = Conditional.settled(request, tag);
        if (settled.isPresent()) {
            return settled.get().tag(tag).build();
        }
        boolean sameContent = ifRange == null || ifRange.trim().equals('"' + tag.getValue() + '"');
        Optional<ByteRange> wanted =
                ByteRange.parse(sameContent ? range : null, attachment.content().bytes());
        if (wanted.isPresent() && !wanted.get().satisfiable()) {
            return notSatisfiable(wanted.get(), attachment, uri);
        }
        return send(attachment, wanted, tag);
    }

    private Response send(Attachment attachment, Optional<ByteRange> wanted, EntityTag tag) {
        WholeContent content = contents.open(attachment.content());
        long length = attachment.content().bytes();
        ByteRange part = wanted.orElse(new ByteRange(0, length - 1));
        Response.ResponseBuilder answer = Response.status(wanted.isPresent() ? 206 : 200)
                .entity(body(content, part))
                .type(attachment.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(attachment.fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Repr-Digest", Sha256.field(attachment.content().sha256()))
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

    private static Response notSatisfiable(ByteRange range, Attachment attachment, UriInfo uri) {
        DownloadProblem type = DownloadProblem.RANGE_NOT_SATISFIABLE;
        Problem problem = new Problem(
                type.uri(),
                type.title(),
                type.status(),
                "The content has " + attachment.content().bytes() + " bytes.",
                uri.getRequestUri().getRawPath(),
                "Ask for a range that starts before its end, or leave Range out.",
                List.of());
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header("Content-Range", range.of(attachment.content().bytes()))
                .entity(problem)
                .build();
    }
}
