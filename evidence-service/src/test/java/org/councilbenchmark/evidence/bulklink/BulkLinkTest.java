package org.councilbenchmark.evidence.bulklink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class BulkLinkTest {

    private UUID document;
    private UUID assessment;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void documentAndAssessment() {
        document = Api.document();
        assessment = World.assessment("TRF");
    }

    @Test
    void manyLinksAreMadeChangedAndLeft() {
        put(item(World.CRITERION, ",\"strength\":\"DIRECT\""))
                .statusCode(200)
                .body("made", equalTo(1))
                .body("items.criterion", contains(World.CRITERION));
        put(item(World.CRITERION, ",\"strength\":\"DIRECT\""), item(World.OTHER_CRITERION, ",\"note\":\"n\""))
                .statusCode(200)
                .body("made", equalTo(1))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(1));
        put(item(World.CRITERION, ",\"strength\":\"CONTEXTUAL\""))
                .body("changed", equalTo(1))
                .body("items[0].strength", equalTo("CONTEXTUAL"));
        Api.trafford()
                .get("/v1/documents/" + document + "/links")
                .then()
                .body("items.criterion", containsInAnyOrder(World.CRITERION, World.OTHER_CRITERION));
        assertThat(TestTopics.awaitAll(
                        "evidence.documents", event -> event.subject().equals(document.toString()), 3))
                .extracting(event -> event.version())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void theSameAgainChangesNothing() {
        put(item(World.CRITERION, "")).statusCode(200);
        String tag = tag();
        put(item(World.CRITERION, "")).body("unchanged", equalTo(1));
        assertThat(tag()).isEqualTo(tag);
    }

    @Test
    void everyFaultIsNamedAndNothingIsWritten() {
        UUID manchester = World.assessment("MAN");
        put(
                        item(World.CRITERION, ""),
                        item("9.9.z.9", ""),
                        item(World.CRITERION, ""),
                        item(UUID.randomUUID(), World.CRITERION, ""),
                        item(manchester, World.CRITERION, ""))
                .statusCode(422)
                .body("type", endsWith("/links-refused"))
                .body(
                        "errors.pointer",
                        contains("/links/1/criterion", "/links/2", "/links/3/assessment", "/links/4/assessment"))
                .body(
                        "errors.code",
                        contains("criterion-unknown", "duplicate-link", "assessment-unknown", "assessment-unknown"));
        Api.trafford().get("/v1/documents/" + document + "/links").then().body("total", equalTo(0));
    }

    @Test
    void documentAndAssessmentsMustBeOfOneCouncil() {
        Api.as("assessor", World.TRAFFORD, World.MANCHESTER)
                .contentType("application/json")
                .body("{\"links\":[" + item(World.assessment("MAN"), World.CRITERION, "") + "]}")
                .put("/v1/documents/" + document + "/links")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("document-of-other-council"));
    }

    @Test
    void badBodiesAreRefused() {
        body("{\"links\":[]}").statusCode(422).body("errors[0].pointer", equalTo("/links"));
        body("{\"links\":[null]}").statusCode(422).body("errors[0].pointer", equalTo("/links/0"));
        body("{}").statusCode(422).body("errors[0].pointer", equalTo("/links"));
        body("{\"links\":[{}]}").statusCode(422);
        body("{\"links\":[{\"assessment\":7,\"criterion\":\"1\"}]}").statusCode(400);
        body("{\"links\":7}").statusCode(400);
        body("{\"links\":[" + item(World.CRITERION, ",\"place\":{\"pages\":\"0\"}") + "]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/links/0/place/pages"));
        body("{\"links\":[" + item("a\\u0000b", "") + "]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/links/0/criterion"));
        body("").statusCode(422);
    }

    @Test
    void aForeignDocumentIsNotThere() {
        Api.as("assessor", World.MANCHESTER)
                .contentType("application/json")
                .body("{\"links\":[" + item(World.CRITERION, "") + "]}")
                .put("/v1/documents/" + document + "/links")
                .then()
                .statusCode(404);
    }

    private String item(String criterion, String more) {
        return item(assessment, criterion, more);
    }

    private static String item(UUID assessment, String criterion, String more) {
        return "{\"assessment\":\"" + assessment + "\",\"criterion\":\"" + criterion + "\"" + more + "}";
    }

    private ValidatableResponse put(String... items) {
        return body("{\"links\":[" + String.join(",", items) + "]}");
    }

    private ValidatableResponse body(String body) {
        return Api.trafford()
                .contentType("application/json")
                .body(body)
                .put("/v1/documents/" + document + "/links")
                .then();
    }

    private String tag() {
        return Api.trafford().get("/v1/documents/" + document).header("ETag");
    }
}
