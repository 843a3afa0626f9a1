package org.councilbenchmark.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Reads with an ETag: 304 where the caller already holds the current state, and then without building the body. */
public final class Conditional {

    private Conditional() {}

    public static Response get(Request request, Object version, Supplier<?> body) {
        EntityTag tag = tag(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(body.get()).tag(tag).build();
    }

    public static EntityTag tag(Object version) {
        return new EntityTag(version.toString());
    }
}
