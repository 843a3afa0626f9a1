package org.councilbenchmark.catalogue.scalewriting;

import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ScaleWritingTest {

    private static final String TWO_LEVELS = """
            {"title": "%s", "levels": [{"level": 0, "label": "No"}, {"level": 1, "label": "Yes", "descriptor": "Seen."}],
             "bands": [{"from": 0, "label": "No"}, {"from": 50.0, "label": "Yes"}]}""";

    private final String code = "scale-" + UUID.randomUUID().toString().substring(0, 8);
    private final String path = "/v1/rating-scales/" + code;

    private ValidatableResponse define(String header, String value, String title) {
        return editor().header(header, value)
                .body(TWO_LEVELS.formatted(title))
                .put(path)
                .then();
    }

    @Test
    void aScaleIsMadeMendedAndDeletedAsLongAsNothingIsPublishedOnIt() {
        define("If-None-Match", "*", "Two")
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", equalTo("\"1\""))
                .body("max", equalTo(1));
        define("If-None-Match", "*", "Two").statusCode(412);
        define("If-Match", "\"1\"", "Two").statusCode(200).header("ETag", equalTo("\"1\""));
        define("If-Match", "\"1\"", "Yes or no").statusCode(200).header("ETag", equalTo("\"2\""));
        reader().get(path).then().body("title", equalTo("Yes or no")).body("levels[1].descriptor", equalTo("Seen."));
        editor().header("If-Match", "\"1\"").delete(path).then().statusCode(412);
        editor().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        reader().get(path).then().statusCode(404).body("type", endsWith("/scale-unknown"));
    }

    @Test
    void whatAPublishedEditionIsRatedOnStays() {
        define("If-None-Match", "*", "Two").statusCode(201);
        String benchmark = "scaled-" + UUID.randomUUID().toString().substring(0, 8);
        publishOnTheScale(benchmark);
        define("If-Match", "*", "Other")
                .statusCode(409)
                .body("type", endsWith("/scale-in-use"))
                .body("detail", containsString(benchmark));
        define("If-Match", "*", "Two").statusCode(200);
        editor().header("If-Match", "*").delete(path).then().statusCode(409);
        reader().get("/v1/benchmarks/" + benchmark + "/editions/1/nodes/1.1.a.1")
                .then()
                .body("scale", equalTo(code));
    }

    private void publishOnTheScale(String benchmark) {
        String edition = "/v1/benchmarks/" + benchmark + "/editions";
        editor().body("{\"edition\": \"1\", \"title\": \"Scaled\"}")
                .post(edition)
                .then()
                .statusCode(201);
        String[] parents = {"", "\"parent\": \"1\",", "\"parent\": \"1.1\","};
        for (String parent : parents) {
            editor().body("{" + parent + "\"node\": {\"title\": \"Part\"}}")
                    .post(edition + "/1/nodes")
                    .then()
                    .statusCode(201);
        }
        editor().body("{\"parent\": \"1.1.a\", \"node\": {\"title\": \"x\", \"statement\": \"y\", \"scale\": \"" + code
                        + "\"}}")
                .post(edition + "/1/nodes")
                .then()
                .statusCode(201);
        editor().header("If-Match", "*").post(edition + "/1/publication").then().statusCode(200);
    }

    @Test
    void aFaultyScaleIsRefusedWithEveryPlace() {
        editor().header("If-None-Match", "*")
                .body("{\"levels\": [{\"level\": 1, \"label\": \"a\"}, {\"level\": 3, \"label\": \"b\"}]}")
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/title", "/levels/1/level", "/bands"));
        editor().header("If-None-Match", "*").body("{}").put(path).then().statusCode(422);
    }
}
