package org.councilbenchmark.evidence;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Changes of one document under its present version. */
public record Changes(UUID id) {

    public static Changes ofNewDocument() {
        return new Changes(Api.document());
    }

    public String path() {
        return "/v1/documents/" + id;
    }

    public Response get() {
        return Api.trafford().get(path());
    }

    public RequestSpecification as(String role) {
        return Api.as(role, World.TRAFFORD).contentType("application/json").header("If-Match", get().header("ETag"));
    }

    public Response put(String role, String what, String body) {
        return as(role).body(body).put(path() + what);
    }

    public Response post(String what, String body) {
        return as("assessor").body(body).post(path() + what);
    }

    public Response delete(String role, String what, String reason) {
        return as(role).queryParam("reason", reason).delete(path() + what);
    }
}
