package org.councilbenchmark.catalogue.drafting;

import static org.councilbenchmark.catalogue.Caller.editor;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/**
 * An edition being written over HTTP.
 *
 * @param benchmark code of a benchmark of its own
 * @param edition code of the edition
 */
record Draft(String benchmark, String edition) {

    static Draft empty() {
        Draft draft = new Draft("draft-" + UUID.randomUUID().toString().substring(0, 8), "1");
        draft.create("{\"edition\": \"1\", \"title\": \"The ideal library\"}").statusCode(201);
        return draft;
    }

    /** One theme, element and heading, and two criteria. */
    static Draft small() {
        Draft draft = empty();
        draft.add(null, "{\"title\": \"Reach\"}").statusCode(201);
        draft.add("1", "{\"title\": \"Everybody\"}").statusCode(201);
        draft.add("1.1", "{\"title\": \"Hours\"}").statusCode(201);
        draft.add("1.1.a", "{\"title\": \"Evenings\", \"statement\": \"Open on two evenings.\"}")
                .statusCode(201);
        draft.add("1.1.a", "{\"title\": \"Saturdays\", \"statement\": \"Open on Saturdays.\"}")
                .statusCode(201);
        return draft;
    }

    /** Publishes this edition and drafts the next one as its copy. */
    Draft next() {
        publish().statusCode(200);
        create("{\"edition\": \"2\", \"copyOf\": \"1\"}").statusCode(201);
        return new Draft(benchmark, "2");
    }

    String path() {
        return editions() + "/" + edition;
    }

    private String editions() {
        return "/v1/benchmarks/" + benchmark + "/editions";
    }

    ValidatableResponse create(String body) {
        return editor().body(body).post(editions()).then();
    }

    ValidatableResponse add(String parent, String node) {
        String at = parent == null ? "" : "\"parent\": \"" + parent + "\", ";
        return editor().body("{" + at + "\"node\": " + node + "}")
                .post(path() + "/nodes")
                .then();
    }

    ValidatableResponse read() {
        return editor().get(path()).then().statusCode(200);
    }

    ValidatableResponse node(String code) {
        return editor().get(path() + "/nodes/" + code).then().statusCode(200);
    }

    ValidatableResponse write(String code, String node) {
        return editor().header("If-Match", tagOf(code))
                .body(node)
                .put(path() + "/nodes/" + code)
                .then();
    }

    ValidatableResponse place(String code, String place) {
        return editor().header("If-Match", tagOf(code))
                .body(place)
                .put(path() + "/nodes/" + code + "/place")
                .then();
    }

    ValidatableResponse remove(String code) {
        return editor().header("If-Match", tagOf(code))
                .delete(path() + "/nodes/" + code)
                .then();
    }

    ValidatableResponse publish() {
        return editor().header("If-Match", tag()).post(path() + "/publication").then();
    }

    ValidatableResponse retire(String body) {
        return editor().header("If-Match", tag())
                .body(body)
                .post(path() + "/retirement")
                .then();
    }

    String tag() {
        return read().extract().header("ETag");
    }

    String tagOf(String code) {
        return node(code).extract().header("ETag");
    }
}
