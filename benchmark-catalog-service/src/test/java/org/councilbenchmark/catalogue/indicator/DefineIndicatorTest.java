package org.councilbenchmark.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class DefineIndicatorTest {

    private static final String DEFINITION = """
            {"title": "Bins emptied on the day", "theme": "Local", "unit": "percent", "polarity": "HIGHER_IS_BETTER",
             "decimalPlaces": 1, "levels": ["DISTRICT", "SINGLE_TIER"], "comparable": true}""";

    private static String freshCode() {
        return "LOC" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String created() {
        String code = freshCode();
        editor().header("If-None-Match", "*")
                .body(DEFINITION)
                .put("/v1/indicators/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    private static List<TestEvent> eventsOf(String code, int count) {
        return TestTopics.awaitAll("catalogue.indicators", event -> event.key().equals(code), count);
    }

    @Test
    void aNewIndicatorIsCreatedAndTold() {
        String code = freshCode();
        editor().header("If-None-Match", "*")
                .body(DEFINITION)
                .put("/v1/indicators/" + code)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/indicators/" + code))
                .header("ETag", "\"1\"")
                .body("title", equalTo("Bins emptied on the day"));
        TestEvent event = eventsOf(code, 1).get(0);
        assertThat(event.type()).isEqualTo("indicator.changed.v1");
        assertThat(event.subject()).isEqualTo(code);
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.data().get("levels").size()).isEqualTo(2);
        assertThat(Contracts.faults("indicator.changed.v1", event.data())).isEmpty();
    }

    @Test
    void aChangeNeedsTheTagOfWhatWasReadAndIsTold() {
        String code = created();
        String changed = DEFINITION.replace("HIGHER_IS_BETTER", "NEUTRAL");
        editor().header("If-Match", "\"1\"")
                .body(changed)
                .put("/v1/indicators/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        reader().get("/v1/indicators/" + code).then().body("polarity", equalTo("NEUTRAL"));
        assertThat(eventsOf(code, 2)).extracting(TestEvent::version).containsExactly(1L, 2L);
    }

    @Test
    void theSameDefinitionAgainChangesNothing() {
        String code = created();
        editor().header("If-Match", "*")
                .body(DEFINITION)
                .put("/v1/indicators/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void aStaleOrMissingTagIsRefused() {
        String code = created();
        editor().header("If-Match", "\"7\"")
                .body(DEFINITION)
                .put("/v1/indicators/" + code)
                .then()
                .statusCode(412);
        editor().header("If-None-Match", "*")
                .body(DEFINITION)
                .put("/v1/indicators/" + code)
                .then()
                .statusCode(412);
        editor().body(DEFINITION).put("/v1/indicators/" + code).then().statusCode(428);
        editor().header("If-Match", "\"1\"")
                .body(DEFINITION)
                .put("/v1/indicators/" + freshCode())
                .then()
                .statusCode(412);
    }

    @Test
    void onlyACatalogueEditorDefines() {
        reader().contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(DEFINITION)
                .put("/v1/indicators/" + freshCode())
                .then()
                .statusCode(403);
    }

    @Test
    void allMissingMembersAreNamed() {
        editor().header("If-None-Match", "*")
                .body("{\"unit\": \"Per Cent\"}")
                .put("/v1/indicators/" + freshCode())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/title", "/unit", "/polarity", "/comparable"));
    }

    @ParameterizedTest
    @CsvSource({
        "\"theme\", \"colour\", 400, unknown-member",
        "HIGHER_IS_BETTER, UPWARDS, 400, wrong-format",
        "Bins, Bins\\u0000, 422, pattern",
        "true}, true, 400, not-json"
    })
    void aBodyThatCannotBeUsedIsExplained(String part, String replacement, int status, String code) {
        editor().header("If-None-Match", "*")
                .body(DEFINITION.replace(part, replacement))
                .put("/v1/indicators/" + freshCode())
                .then()
                .statusCode(status)
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aMalformedCodeIsRefused() {
        editor().header("If-None-Match", "*")
                .body(DEFINITION)
                .put("/v1/indicators/{code}", "14 NI")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://councilbenchmark.org/problems/indicator-code-malformed"));
    }

    @ParameterizedTest
    @CsvSource({"NI157a", "NOWHERE1"})
    void aParentMustBeAKnownWhole(String parent) {
        editor().header("If-None-Match", "*")
                .body(DEFINITION.replace("{", "{\"parent\": \"" + parent + "\", "))
                .put("/v1/indicators/" + freshCode())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"));
    }
}
