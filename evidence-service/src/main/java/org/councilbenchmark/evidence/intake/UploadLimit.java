package org.councilbenchmark.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses an upload by its stated length before a byte of it is received. What comes without a length, or with a lying
 * one, is bounded by the server's own limit while receiving and by {@link Intake} afterwards.
 */
@ApplicationScoped
class UploadLimit {

    /** Room for the other parts of the form and for the boundaries. */
    private static final long FORM = 64 * 1024;

    @Inject
    UploadConfig config;

    @Inject
    Intake intake;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean form = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        if (form && statedLength(request) > config.maxBytes() + FORM) {
            throw intake.tooLarge();
        }
    }

    /** A long, unlike what the framework gives. */
    private static long statedLength(ContainerRequestContext request) {
        String stated = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return stated != null && stated.matches("\\d{1,18}") ? Long.parseLong(stated) : 0;
    }
}
