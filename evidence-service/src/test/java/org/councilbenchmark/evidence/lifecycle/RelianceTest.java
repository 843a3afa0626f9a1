package org.councilbenchmark.evidence.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Changes;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was withdrawn is given out where a judgement was made on it, and nowhere else. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class RelianceTest {

    private static final String OVER = "{\"retainUntil\": \"2001-01-01\", \"reason\": \"published elsewhere\"}";

    private final byte[] pdf = Samples.pdf();
    private Changes document;
    private UUID assessment;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void aLinkedDocument() {
        document = new Changes(Api.document(pdf));
        assessment = World.assessment("TRF");
        Api.trafford()
                .put(document.path() + "/links/" + assessment + "/" + World.CRITERION)
                .then()
                .statusCode(201);
    }

    @Test
    void theRevisionThatWasJudgedStaysReadableAndNoOther() {
        complete();
        Api.revise(document.id(), Samples.pdf()).then().statusCode(201);
        withdraw();
        get("/content").then().statusCode(410).body("type", endsWith("/document-withdrawn"));
        get("/revisions/2/content").then().statusCode(410);
        assertThat(get("/revisions/1/content").asByteArray()).isEqualTo(pdf);
        makeLink("{}").then().statusCode(410);
        makeLink("{\"revision\":2}").then().statusCode(410);
        makeLink("{\"revision\":1}").then().statusCode(201);
    }

    @Test
    void aLaterCompletionDoesNotOpenWhatWasWithdrawnBefore() {
        withdraw();
        complete();
        get("/content").then().statusCode(410).body("type", endsWith("/document-withdrawn"));
    }

    @Test
    void nobodyReliesOnTheEvidenceOfADraftThatWasWithdrawn() {
        document.put("approver", "/retention", OVER).then().statusCode(200);
        World.tellAssessment("assessment.withdrawn.v1", assessment, "TRF", 2);
        World.awaitAssessment(assessment, 2);
        get("/retention").then().body("obstacles", empty());
        withdraw();
        get("/content").then().statusCode(410);
    }

    @Test
    void whatWasJudgedIsKeptWhateverBecomesOfTheAssessmentLater() {
        document.put("approver", "/retention", OVER).then().statusCode(200);
        complete();
        World.tellAssessment("assessment.withdrawn.v1", assessment, "TRF", 3);
        World.awaitAssessment(assessment, 3);
        get("/retention").then().body("obstacles", contains("content-relied-on"));
        withdraw();
        get("/content").then().statusCode(200);
    }

    private void complete() {
        World.tellCompletion(assessment, "TRF", 2, Instant.now());
        World.awaitAssessment(assessment, 2);
    }

    private void withdraw() {
        document.post("/withdrawal", "{\"reason\": \"Wrong sample\"}").then().statusCode(200);
    }

    private Response get(String path) {
        return Api.trafford().get(document.path() + path);
    }

    private Response makeLink(String body) {
        return Api.trafford().contentType("application/json").body(body).post(document.path() + "/download-links");
    }
}
