package org.councilbenchmark.catalogue.comparator;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.councilbenchmark.testing.TestTokens;

/** Callers of councils, and small groups. */
final class Groups {

    static final String TRAFFORD = "E08000009";

    private Groups() {}

    static RequestSpecification as(String role, String... councils) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + TestTokens.of(role, councils))
                .contentType(ContentType.JSON);
    }

    static String freshId(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static String path(String id) {
        return "/v1/comparator-groups/" + id;
    }

    /** A pool of Trafford's, seen by Trafford alone. */
    static String privatePool(String members) {
        return """
                {"kind": "POOL", "title": "Ours", "owner": "00BU", "visibility": "OWNER", "members": [%s]}""".formatted(members);
    }

    static String neighbours(String neighbourhoods) {
        return """
                {"kind": "NEAREST_NEIGHBOURS", "title": "By population", "family": "Example", "modelVersion": "2009",
                 "validFrom": "2009-04-01", "validTo": "2011-03-31", "neighbourhoods": [%s]}""".formatted(neighbourhoods);
    }

    static ValidatableResponse create(RequestSpecification caller, String id, String body) {
        return caller.header("If-None-Match", "*").body(body).put(path(id)).then();
    }

    static ValidatableResponse table(RequestSpecification caller, String id, String query, String csv) {
        return caller.contentType("text/csv")
                .header("If-Match", "*")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put(path(id) + "/members" + query)
                .then();
    }
}
