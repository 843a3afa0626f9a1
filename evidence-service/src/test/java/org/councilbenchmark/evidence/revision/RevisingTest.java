package org.councilbenchmark.evidence.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class RevisingTest {

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void aNewRevisionIsCurrentAndChainedToTheOneBefore() {
        UUID id = Api.document();
        byte[] second = Samples.pdf();
        revise(id, second)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/documents/" + id + "/revisions"))
                .body("revision.number", equalTo(2))
                .body("revision.state", equalTo("ACCEPTED"))
                .body("revision.scan.state", equalTo("NOT_SCANNED"))
                .body("state", equalTo("ACCEPTED"));
        Api.trafford()
                .get("/v1/documents/" + id + "/content")
                .then()
                .statusCode(200)
                .body(equalTo(new String(second)));
        Response all = Api.trafford().get("/v1/documents/" + id + "/revisions");
        all.then().statusCode(200).body("total", equalTo(2)).body("items.number", contains(1, 2));
        assertThat(all.<String>path("items[0].chain")).isNotEqualTo(all.<String>path("items[1].chain"));
    }

    @Test
    void theRevisionIsTold() {
        UUID id = Api.document();
        revise(id, Samples.pdf()).then().statusCode(201);
        List<TestEvent> told = TestTopics.awaitAll(
                "evidence.documents", event -> event.subject().equals(id.toString()), 2);
        assertThat(told).extracting(TestEvent::type).containsExactly("document.accepted.v1", "document.revised.v1");
        assertThat(told.get(1).version()).isEqualTo(2);
        assertThat(Contracts.faults("document.revised.v1", told.get(1).data())).isEmpty();
    }

    @Test
    void theSameContentAgainIsNoNewRevision() {
        byte[] pdf = Samples.pdf();
        UUID id = Api.document(pdf);
        String tag = tag(id);
        revise(id, pdf).then().statusCode(201).body("revision.number", equalTo(1));
        assertThat(tag(id)).isEqualTo(tag);
    }

    @Test
    void aRevisionNeedsTheVersionThatWasRead() {
        UUID id = Api.document();
        form(Api.trafford()).post("/v1/documents/" + id + "/revisions").then().statusCode(428);
        form(Api.trafford())
                .header("If-Match", "\"99\"")
                .post("/v1/documents/" + id + "/revisions")
                .then()
                .statusCode(412);
    }

    @Test
    void aForeignDocumentIsNotRevised() {
        UUID id = Api.document();
        form(Api.as("assessor", World.MANCHESTER))
                .header("If-Match", "*")
                .post("/v1/documents/" + id + "/revisions")
                .then()
                .statusCode(404);
    }

    @Test
    void aDisguisedRevisionIsRefused() {
        UUID id = Api.document();
        Api.file(Api.trafford(), Samples.text("MZ no pdf"), "x.pdf", Samples.PDF)
                .header("If-Match", "*")
                .post("/v1/documents/" + id + "/revisions")
                .then()
                .statusCode(422);
    }

    @Test
    void aStrayPartIsNamed() {
        UUID id = Api.document();
        form(Api.trafford())
                .multiPart("title", "x")
                .header("If-Match", "*")
                .post("/v1/documents/" + id + "/revisions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
    }

    private static Response revise(UUID id, byte[] pdf) {
        return Api.file(Api.trafford(), pdf, "survey.pdf", Samples.PDF)
                .header("If-Match", tag(id))
                .post("/v1/documents/" + id + "/revisions");
    }

    private static RequestSpecification form(RequestSpecification caller) {
        return Api.file(caller, Samples.pdf(), "survey.pdf", Samples.PDF);
    }

    private static String tag(UUID id) {
        return Api.trafford().get("/v1/documents/" + id).header("ETag");
    }
}
