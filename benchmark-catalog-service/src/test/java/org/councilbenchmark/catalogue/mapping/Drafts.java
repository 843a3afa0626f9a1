package org.councilbenchmark.catalogue.mapping;

import static org.councilbenchmark.catalogue.Caller.editor;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** A benchmark of a test's own, and the writing of its editions over HTTP. */
public final class Drafts {

    private static final String FIRST = """
            {"benchmark": "%s", "edition": "2009.1", "title": "The ideal library", "themes": [
              {"code": "1", "name": "Reach", "elements": [
                {"code": "1.1", "name": "Everybody", "headings": [
                  {"code": "1.1.a", "name": "Hours", "criteria": [
                    {"code": "1.1.a.1", "title": "Evenings", "statement": "Open on two evenings.", "weight": 2},
                    {"code": "1.1.a.2", "title": "Saturdays", "statement": "Open on Saturdays."},
                    {"code": "1.1.a.3", "title": "Holidays", "statement": "Open on holidays and in summer."},
                    {"code": "1.1.a.4", "title": "Lending", "statement": "Books are lent and returned at once."}]},
                  {"code": "1.1.b", "name": "Welcome", "criteria": [
                    {"code": "1.1.b.1", "title": "Desk", "statement": "The desk is staffed."},
                    {"code": "1.1.b.2", "title": "Signs", "statement": "The signs are clear."}]}]}]}]}""";

    private final String benchmark = "library-" + UUID.randomUUID().toString().substring(0, 8);

    /** With edition 2009.1 published. */
    Drafts() {
        editor().body(FIRST.formatted(benchmark))
                .post("/v1/benchmarks/imports?publish=true")
                .then()
                .statusCode(201);
    }

    String benchmark() {
        return benchmark;
    }

    String path(String edition) {
        return "/v1/benchmarks/" + benchmark + "/editions/" + edition;
    }

    void copy(String edition, String of) {
        editor().body(Map.of("edition", edition, "copyOf", of))
                .post("/v1/benchmarks/" + benchmark + "/editions")
                .then()
                .statusCode(201);
    }

    private String tag(String path) {
        return editor().get(path).then().statusCode(200).extract().header("ETag");
    }

    void write(String edition, String node, Map<String, Object> said) {
        String path = path(edition) + "/nodes/" + node;
        editor().header("If-Match", tag(path)).body(said).put(path).then().statusCode(200);
    }

    void place(String edition, String node, Map<String, Object> place) {
        String path = path(edition) + "/nodes/" + node;
        editor().header("If-Match", tag(path))
                .body(place)
                .put(path + "/place")
                .then()
                .statusCode(200);
    }

    void remove(String edition, String node) {
        String path = path(edition) + "/nodes/" + node;
        editor().header("If-Match", tag(path)).delete(path).then().statusCode(204);
    }

    void add(String edition, String parent, Map<String, Object> said) {
        editor().body(Map.of("parent", parent, "node", said))
                .post(path(edition) + "/nodes")
                .then()
                .statusCode(201);
    }

    void publish(String edition) {
        editor().header("If-Match", tag(path(edition)))
                .post(path(edition) + "/publication")
                .then()
                .statusCode(200);
    }

    Map<String, Object> end(String edition) {
        return Map.of("benchmark", benchmark, "edition", edition);
    }

    ValidatableResponse map(Map<String, Object> wanted) {
        return editor().body(wanted).post("/v1/mappings").then();
    }
}
