package org.councilbenchmark.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.councilbenchmark.platform.problem.Problem;
import org.councilbenchmark.platform.problem.ProblemException;

/** Problem details for the filters that answer before the resources are reached. */
public final class RawProblem {

    private RawProblem() {}

    public static void send(RoutingContext routing, ProblemException failure) {
        JsonObject body = new JsonObject()
                .put("type", failure.type().uri().toString())
                .put("title", failure.type().title())
                .put("status", failure.type().status())
                .put("detail", failure.getMessage())
                .put("remedy", failure.remedy());
        routing.response()
                .setStatusCode(failure.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body.toBuffer());
    }
}
