package org.councilbenchmark.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses an upload by its stated length before a byte of it is received. What comes without a length, or with a lying
 * one, is bounded by the server's own limit while receiving and by {@link Intake} afterwards.
 */
@ApplicationScoped
class UploadLimit {

    @Inject
    UploadConfig config;

    @Inject
    Intake intake;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean form = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        if (form && StatedLength.ofFile(request) > config.maxBytes()) {
            throw intake.tooLarge();
        }
    }
}
