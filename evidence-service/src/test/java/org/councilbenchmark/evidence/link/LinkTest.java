package org.councilbenchmark.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Changes;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class LinkTest {

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
    void aLinkIsMadeOnceAndDescribedAgain() {
        put("{\"locator\":\"page 12\",\"note\":\"question 4\"}")
                .then()
                .statusCode(201)
                .header("Location", endsWith(path()))
                .body("locator", equalTo("page 12"))
                .body("title", equalTo("Customer survey 2009"))
                .body("linkedBy", equalTo("test-assessor"));
        put("{\"locator\":\"page 13\"}")
                .then()
                .statusCode(200)
                .body("locator", equalTo("page 13"))
                .body("note", nullValue());
        put("{\"locator\":\"page 13\"}").then().statusCode(200);
        assertThat(events("document.linked.v1")).isEqualTo(1);
    }

    @Test
    void aLinkNeedsNoBody() {
        Api.trafford().put(path()).then().statusCode(201).body("locator", nullValue());
        Api.trafford().put(path()).then().statusCode(200);
        put("").then().statusCode(200);
    }

    @Test
    void theEtagMovesWithTheLinks() {
        String first = etag();
        put("{}").then().statusCode(201);
        String linked = etag();
        put("{}").then().statusCode(200);
        assertThat(etag()).as("nothing changed").isEqualTo(linked).isNotEqualTo(first);
        put("{\"note\":\"x\"}").then().statusCode(200);
        assertThat(etag()).isNotEqualTo(linked);
        String described = etag();
        Api.trafford().delete(path()).then().statusCode(204);
        assertThat(etag()).isNotEqualTo(described);
    }

    @Test
    void aLinkCanBeTakenAway() {
        put("{}").then().statusCode(201);
        Api.trafford().delete(path()).then().statusCode(204);
        Api.trafford().delete(path()).then().statusCode(404).body("type", endsWith("/link-not-found"));
        assertThat(events("document.unlinked.v1")).isEqualTo(1);
        Api.trafford()
                .get("/v1/documents/" + document + "/links")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void linksAreFoundFromBothSides() {
        put("{}").then().statusCode(201);
        Api.trafford()
                .get("/v1/documents/" + document + "/links")
                .then()
                .statusCode(200)
                .body("items.criterion", contains(World.CRITERION));
        Api.trafford()
                .get("/v1/evidence-links?assessment=" + assessment + "&criterion=" + World.CRITERION)
                .then()
                .statusCode(200)
                .body("items.document", contains(document.toString()))
                .body("total", equalTo(1));
        Api.trafford()
                .get("/v1/evidence-links?assessment=" + assessment + "&criterion=" + World.OTHER_CRITERION)
                .then()
                .body("items", hasSize(0));
        Api.trafford()
                .get("/v1/documents?assessment=" + assessment)
                .then()
                .body("items.id", contains(document.toString()));
        Api.trafford()
                .get("/v1/documents?assessment=" + assessment + "&criterion=" + World.OTHER_CRITERION)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void wrongParametersAreNamed() {
        for (String wrong : new String[] {"assessment=x", "demonstration=yes", "page=x", "size=1.5"}) {
            Api.trafford()
                    .get("/v1/evidence-links?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.substring(0, wrong.indexOf('='))));
        }
    }

    @Test
    void completedAndWithdrawnAssessmentsAreFrozen() {
        put("{}").then().statusCode(201);
        freeze("assessment.completed.v1", 2);
        put("{\"note\":\"later\"}").then().statusCode(409).body("type", endsWith("/assessment-frozen"));
        Api.trafford().delete(path()).then().statusCode(409).body("errors[0].parameter", equalTo("assessment"));
        freeze("assessment.withdrawn.v1", 3);
        put("{}").then().statusCode(409);
        assertThat(events("document.unlinked.v1")).isZero();
    }

    @Test
    void aReturnedAssessmentIsOpen() {
        freeze("assessment.submitted.v1", 2);
        put("{}").then().statusCode(201);
        freeze("assessment.returned.v1", 3);
        Api.trafford().delete(path()).then().statusCode(204);
    }

    @Test
    void aLateEventDoesNotThaw() {
        freeze("assessment.completed.v1", 5);
        World.tellAssessment("assessment.returned.v1", assessment, "TRF", 4);
        UUID marker = World.assessment("TRF");
        World.awaitAssessment(marker, 1);
        put("{}").then().statusCode(409);
    }

    @Test
    void documentAndAssessmentMustBeOfOneCouncil() {
        UUID manchester = World.assessment("MAN");
        Api.as("assessor", World.TRAFFORD, World.MANCHESTER)
                .put("/v1/documents/" + document + "/links/" + manchester + "/" + World.CRITERION)
                .then()
                .statusCode(422)
                .body("type", endsWith("/document-of-other-council"))
                .body("errors[0].parameter", equalTo("assessment"));
    }

    @Test
    void anAssessmentOfAnotherCouncilIsAsUnknownAsNone() {
        Response[] answers = {linkTo(World.assessment("MAN")), linkTo(UUID.randomUUID())};
        for (Response answer : answers) {
            answer.then().statusCode(422).body("type", endsWith("/assessment-unknown"));
        }
        assertThat(answers[0].<String>path("remedy")).isEqualTo(answers[1].path("remedy"));
    }

    /** As the document itself says it, the scanner's word before the owner's. */
    @Test
    void linksSayHowTheirDocumentStands() throws Exception {
        put("{}").then().statusCode(201).body("state", equalTo("ACCEPTED"));
        new Changes(document).post("/withdrawal", "{\"reason\": \"Wrong sample\"}");
        stateIs("WITHDRAWN");
        Sql.change("update revision_state set state = 'REJECTED', finding = 'x' where document_id = ?", document);
        stateIs("REJECTED");
    }

    private void stateIs(String state) {
        Api.trafford().get("/v1/evidence-links?assessment=" + assessment).then().body("items.state", contains(state));
        Api.trafford().get("/v1/documents/" + document).then().body("state", equalTo(state));
        assertThat(Sql.text("select state from current_document where document_id = ?", document))
                .isEqualTo(state);
    }

    private Response linkTo(UUID other) {
        return Api.trafford().put("/v1/documents/" + document + "/links/" + other + "/" + World.CRITERION);
    }

    @Test
    void theCriterionMustBeOneOfTheEdition() {
        for (String code : new String[] {"9.9.z.9", "1.a"}) {
            Api.trafford()
                    .put("/v1/documents/" + document + "/links/" + assessment + "/" + code)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("criterion-unknown"))
                    .body("errors[0].value", equalTo(code));
        }
    }

    @Test
    void detailsHaveLimits() {
        put("{\"note\":\"" + "x".repeat(2001) + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/note"));
        put("{\"weight\":\"high\"}").then().statusCode(400).body("errors[0].code", equalTo("unknown-member"));
        put("{").then().statusCode(400);
        put("{\"note\":\"a\\u0000b\"}").then().statusCode(422).body("errors[0].pointer", equalTo("/note"));
    }

    @Test
    void foreignDocumentsAreNotThere() {
        for (Response answer : new Response[] {
            stranger().put(path()), stranger().delete(path()), stranger().get("/v1/documents/" + document + "/links")
        }) {
            answer.then().statusCode(404).body("type", endsWith("/document-not-found"));
        }
        put("{}").then().statusCode(201);
        stranger().get("/v1/evidence-links?assessment=" + assessment).then().body("total", equalTo(0));
    }

    private static io.restassured.specification.RequestSpecification stranger() {
        return Api.as("assessor", World.MANCHESTER);
    }

    private void freeze(String type, long version) {
        World.tellAssessment(type, assessment, "TRF", version);
        World.awaitAssessment(assessment, version);
    }

    /** How many events of the type the document has; every one is on the topic once the outbox is empty. */
    private long events(String type) {
        org.awaitility.Awaitility.await().until(() -> Sql.count("select count(*) from outbox") == 0);
        return TestTopics.read("evidence.documents").stream()
                .filter(event -> event.subject().equals(document.toString())
                        && event.type().equals(type))
                .count();
    }

    private String etag() {
        return Api.trafford().get("/v1/documents/" + document).header("ETag");
    }

    private Response put(String body) {
        return Api.trafford().contentType("application/json").body(body).put(path());
    }

    private String path() {
        return "/v1/documents/" + document + "/links/" + assessment + "/" + World.CRITERION;
    }
}
