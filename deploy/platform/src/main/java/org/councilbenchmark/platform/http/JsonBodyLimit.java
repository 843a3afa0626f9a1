package org.councilbenchmark.platform.http;

import static org.councilbenchmark.platform.problem.RequestProblem.TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import org.councilbenchmark.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bounds JSON bodies, and those of any type where an operation has a limit of its own: by the stated length before a byte
 * is read and by the bytes themselves.
 */
@ApplicationScoped
class JsonBodyLimit {

    @ConfigProperty(name = "platform.limits.json-body-bytes")
    long usualLimit;

    @ServerRequestFilter
    void bound(ContainerRequestContext request, ResourceInfo resource) {
        BodyLimit own = own(resource);
        MediaType type = request.getMediaType();
        boolean json = type != null && type.getSubtype().endsWith("json");
        if (!request.hasEntity() || own == null && !json) {
            return;
        }
        long limit = own == null ? usualLimit : own.mebibytes() * 1024 * 1024;
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        request.setEntityStream(new BoundedStream(request.getEntityStream(), limit));
    }

    private static BodyLimit own(ResourceInfo resource) {
        return resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(BodyLimit.class);
    }

    static ProblemException tooLarge(long limit) {
        return TOO_LARGE.with(
                "The body is larger than " + limit + " bytes.", "Send it in parts, or use the bulk operation.");
    }
}
