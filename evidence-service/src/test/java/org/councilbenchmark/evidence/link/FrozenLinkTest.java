package org.councilbenchmark.evidence.link;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class FrozenLinkTest {

    private UUID document;
    private UUID assessment;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void aLink() {
        document = Api.document();
        assessment = World.assessment("TRF");
        link().statusCode(201).body("revision", equalTo(1)).body("frozenAt", nullValue());
    }

    @Test
    void anOpenLinkMeansTheCurrentRevision() {
        Api.revise(document, Samples.pdf()).then().statusCode(201);
        links().body("items[0].revision", equalTo(2));
    }

    @Test
    void aCompletionPinsTheRevisionOfItsMoment() {
        complete(Instant.now());
        Api.revise(document, Samples.pdf()).then().statusCode(201);
        links().body("items[0].revision", equalTo(1)).body("items[0].frozenAt", notNullValue());
    }

    /** The revision is here before the news of the completion, but was not there at the completion. */
    @Test
    void aRevisionThatCameBetweenCompletionAndItsNewsIsNotMeant() {
        Instant completed = Instant.now();
        Api.revise(document, Samples.pdf()).then().statusCode(201);
        complete(completed);
        links().body("items[0].revision", equalTo(1));
    }

    @Test
    void aRevisionThatWasThereBeforeTheCompletionIsMeant() {
        Api.revise(document, Samples.pdf()).then().statusCode(201);
        complete(Instant.now());
        links().body("items[0].revision", equalTo(2));
    }

    @Test
    void theFirstFreezeCounts() {
        Instant completed = Instant.now();
        complete(completed);
        Api.revise(document, Samples.pdf()).then().statusCode(201);
        World.tellAssessment("assessment.withdrawn.v1", assessment, "TRF", 3);
        World.awaitAssessment(assessment, 3);
        links().body("items[0].revision", equalTo(1));
    }

    @Test
    void aFrozenLinkNeitherChangesNorGoes() {
        complete(Instant.now());
        link().statusCode(409).body("type", endsWith("/assessment-frozen"));
        Api.trafford()
                .contentType("application/json")
                .body("{\"links\":[{\"assessment\":\"" + assessment + "\",\"criterion\":\"" + World.CRITERION
                        + "\",\"note\":\"later\"}]}")
                .put("/v1/documents/" + document + "/links")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("assessment-frozen"))
                .body("errors[0].pointer", equalTo("/links/0/assessment"));
        Api.trafford().delete(path()).then().statusCode(409);
        links().body("items[0].note", nullValue()).body("total", equalTo(1));
    }

    @Test
    void strengthAndPlaceAreToldAsTheyWereSaid() {
        Api.trafford()
                .contentType("application/json")
                .body("{\"strength\":\"DIRECT\",\"locator\":\"the last table\","
                        + "\"place\":{\"pages\":\"3-5\",\"section\":\"2.1\",\"sheet\":\"Data\",\"cells\":\"B2:D9\"}}")
                .put(path())
                .then()
                .statusCode(200)
                .body("strength", equalTo("DIRECT"))
                .body("locator", equalTo("the last table"))
                .body("place.pages", equalTo("3-5"))
                .body("place.cells", equalTo("B2:D9"));
        links().body("items[0].place.section", equalTo("2.1"));
        link().statusCode(200).body("place", nullValue()).body("strength", nullValue());
    }

    @Test
    void aPlaceThatIsNoneIsNamed() {
        for (String[] fault : new String[][] {
            {"{\"place\":{\"pages\":\"5-3\"}}", "/place/pages"},
            {"{\"place\":{\"cells\":\"b2\"}}", "/place/cells"},
            {"{\"place\":{}}", "/place"}
        }) {
            Api.trafford()
                    .contentType("application/json")
                    .body(fault[0])
                    .put(path())
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo(fault[1]));
        }
        Api.trafford()
                .contentType("application/json")
                .body("{\"strength\":\"STRONG\"}")
                .put(path())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/strength"));
    }

    @Test
    void evidenceOfAnotherTimeIsFlagged() {
        links().body("items[0].outsideWindow", equalTo(false));
        UUID old = Api.documentOf("2001-01-01", "2009-03-31");
        Api.trafford()
                .put("/v1/documents/" + old + "/links/" + assessment + "/" + World.CRITERION)
                .then()
                .statusCode(201)
                .body("outsideWindow", equalTo(true));
    }

    private void complete(Instant at) {
        World.tellCompletion(assessment, "TRF", 2, at);
        World.awaitAssessment(assessment, 2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Sql.count(
                                "select count(*) from evidence_link where assessment_id = ? and frozen_at is null",
                                assessment)
                        == 0);
    }

    private ValidatableResponse link() {
        return Api.trafford().put(path()).then();
    }

    private ValidatableResponse links() {
        return Api.trafford()
                .get("/v1/evidence-links?assessment=" + assessment)
                .then()
                .statusCode(200);
    }

    private String path() {
        return "/v1/documents/" + document + "/links/" + assessment + "/" + World.CRITERION;
    }
}
