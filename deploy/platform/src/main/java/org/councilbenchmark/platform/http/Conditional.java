package org.councilbenchmark.platform.http;

import static org.councilbenchmark.platform.problem.RequestProblem.STALE_VERSION;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads with an ETag: 304 where the caller already holds the current state, and then without building the body. */
public final class Conditional {

    private Conditional() {}

    public static Response get(Request request, Object version, Supplier<?> body) {
        EntityTag tag = tag(version);
        return settled(request, tag)
                .orElseGet(() -> Response.ok(body.get()))
                .tag(tag)
                .build();
    }

    /** The answer 304 where the request's conditions settle it; 412 is a problem. */
    public static Optional<Response.ResponseBuilder> settled(Request request, EntityTag tag) {
        Response.ResponseBuilder settled = request.evaluatePreconditions(tag);
        if (settled != null && settled.build().getStatus() == STALE_VERSION.status()) {
            throw STALE_VERSION.with(
                    "The current ETag is \"" + tag.getValue() + "\".",
                    "Repeat the read without If-Match, and go on from what it says.");
        }
        return Optional.ofNullable(settled);
    }

    public static EntityTag tag(Object version) {
        return new EntityTag(version.toString());
    }
}
