package org.councilbenchmark.evidence.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Changes;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class RetentionTest {

    private static final String OVER = "{\"retainUntil\": \"2001-01-01\", \"reason\": \"published elsewhere\"}";

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void aNewContentIsKept() {
        Changes document = Changes.ofNewDocument();
        Api.trafford()
                .get(document.path() + "/retention")
                .then()
                .statusCode(200)
                .body("stated", equalTo(false))
                .body("obstacles", contains("retention-not-over"));
        dispose(document).then().statusCode(409).body("type", endsWith("/retention-not-over"));
    }

    @Test
    void aContentWhoseTimeIsOverIsDisposedOfAndItsFactsStay() {
        Changes document = Changes.ofNewDocument();
        String digest = document.get().path("revision.sha256");
        document.put("approver", "/retention", OVER).then().statusCode(200);
        dispose(document)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPOSED"))
                .body("revision.sha256", equalTo(digest));
        Api.trafford()
                .get(document.path() + "/content")
                .then()
                .statusCode(410)
                .body("type", endsWith("/content-disposed"));
        assertThat(Sql.count("select count(*) from content_object where sha256 = ?", digest))
                .isZero();
        Api.trafford()
                .get(document.path() + "/history")
                .then()
                .body("items.action", contains("DISPOSED", "RETENTION_SET", "RECORDED"));
        dispose(document).then().statusCode(410);
    }

    @Test
    void anotherDocumentKeepsTheSameContent() {
        byte[] pdf = Samples.pdf();
        Changes gone = new Changes(Api.document(pdf));
        Changes kept = new Changes(Api.document(pdf));
        gone.put("approver", "/retention", OVER).then().statusCode(200);
        dispose(gone).then().statusCode(200);
        String digest = kept.get().path("revision.sha256");
        assertThat(Sql.count("select count(*) from content_object where sha256 = ?", digest))
                .as("not left to the sweeper")
                .isEqualTo(1);
        Api.trafford().get(kept.path() + "/content").then().statusCode(200).body(equalTo(new String(pdf)));
    }

    @Test
    void aHoldOutweighsAnyDay() {
        Changes document = Changes.ofNewDocument();
        document.put("approver", "/retention", OVER).then().statusCode(200);
        document.put("approver", "/legal-hold", "{\"reason\": \"Proceedings 12/10\"}")
                .then()
                .statusCode(200)
                .body("lifeCycle.legalHold.reason", equalTo("Proceedings 12/10"));
        dispose(document).then().statusCode(409).body("type", endsWith("/on-legal-hold"));
        document.delete("approver", "/legal-hold", "Settled")
                .then()
                .statusCode(200)
                .body("lifeCycle.legalHold", nullValue());
        dispose(document).then().statusCode(200);
    }

    @Test
    void whatAFrozenAssessmentReliesOnIsNotDisposedOf() {
        Changes document = Changes.ofNewDocument();
        UUID assessment = World.assessment("TRF");
        Api.trafford()
                .put(document.path() + "/links/" + assessment + "/" + World.CRITERION)
                .then()
                .statusCode(201);
        document.put("approver", "/retention", OVER).then().statusCode(200);
        World.tellAssessment("assessment.completed.v1", assessment, "TRF", 2);
        World.awaitAssessment(assessment, 2);
        dispose(document).then().statusCode(409).body("type", endsWith("/content-relied-on"));
    }

    /** Between a completion and its news, or beside it, an open assessment may be a completed one. */
    @Test
    void whatAnOpenAssessmentMayBeDecidedOnIsNotDisposedOf() {
        Changes document = Changes.ofNewDocument();
        String link = document.path() + "/links/" + World.assessment("TRF") + "/" + World.CRITERION;
        Api.trafford().put(link).then().statusCode(201);
        document.put("approver", "/retention", OVER).then().statusCode(200);
        Api.trafford().get(document.path() + "/retention").then().body("obstacles", contains("content-relied-on"));
        dispose(document).then().statusCode(409).body("type", endsWith("/content-relied-on"));
        Api.trafford().delete(link).then().statusCode(204);
        Api.trafford().get(document.path() + "/retention").then().body("obstacles", empty());
        dispose(document).then().statusCode(200);
    }

    @Test
    void whatWasWithdrawnBeforeAnythingWasDecidedMayGo() {
        Changes document = Changes.ofNewDocument();
        Api.trafford()
                .put(document.path() + "/links/" + World.assessment("TRF") + "/" + World.CRITERION)
                .then()
                .statusCode(201);
        document.put("approver", "/retention", OVER).then().statusCode(200);
        document.post("/withdrawal", "{\"reason\": \"Wrong sample\"}").then().statusCode(200);
        dispose(document).then().statusCode(200);
    }

    @Test
    void assessorsDoNotDecideWhatIsKept() {
        Changes document = Changes.ofNewDocument();
        document.put("assessor", "/legal-hold", "{\"reason\": \"x\"}").then().statusCode(403);
        document.delete("assessor", "/content", "x").then().statusCode(403);
        document.put("assessor", "/retention", OVER).then().statusCode(403);
        Api.as("approver", World.TRAFFORD).get(document.path()).then().body("allowedActions", hasItem("dispose"));
    }

    @Test
    void aDayThatCannotBeRecordedIsNamed() {
        Changes document = Changes.ofNewDocument();
        document.put("approver", "/retention", "{\"retainUntil\": \"+9999999-01-01\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/date-out-of-range"))
                .body("errors[0].pointer", equalTo("/retainUntil"));
    }

    @Test
    void aReasonIsNeeded() {
        Changes document = Changes.ofNewDocument();
        document.delete("approver", "/content", " ")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("reason"));
        document.put("approver", "/legal-hold", "{}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    private static Response dispose(Changes document) {
        return document.delete("approver", "/content", "Time is over");
    }
}
