package org.councilbenchmark.catalogue.reorganisation;

import static org.councilbenchmark.catalogue.Caller.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Made-up councils of the next century, so that the counts of the real ones stay as they are. */
final class Bodies {

    private static final AtomicInteger NEXT = new AtomicInteger(26);

    private Bodies() {}

    static RequestSpecification administrator() {
        return as("administrator").contentType(ContentType.JSON);
    }

    static String freshId() {
        int next = NEXT.getAndIncrement();
        return "Z" + (char) ('A' + next / 26) + (char) ('A' + next % 26);
    }

    static String freshCode() {
        return "W06%06d".formatted(NEXT.getAndIncrement());
    }

    static String facts(String code, String name, String effectiveFrom) {
        return """
                {"code": "%s", "name": "%s", "type": "UNITARY", "nation": "Cambria", "effectiveFrom": "%s"}""".formatted(code, name, effectiveFrom);
    }

    static ValidatableResponse create(String id, String facts) {
        return administrator()
                .header("If-None-Match", "*")
                .body(facts)
                .put("/v1/councils/" + id)
                .then();
    }

    /** A council from 2101 on; its id. */
    static String created(String name) {
        String id = freshId();
        create(id, facts(freshCode(), name, "2101-04-01")).statusCode(201);
        return id;
    }

    static ValidatableResponse change(String id, String facts) {
        return administrator()
                .header("If-Match", "*")
                .body(facts)
                .put("/v1/councils/" + id)
                .then();
    }

    static ValidatableResponse succeed(String id, String successors) {
        return administrator()
                .header("If-Match", "*")
                .body(successors)
                .put("/v1/councils/" + id + "/successors")
                .then();
    }

    static String codeOf(String id) {
        return as("analyst").get("/v1/councils/" + id).path("code");
    }
}
