package org.councilbenchmark.evidence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a document with several revisions peers read those that back what they are shown, and its council reads all. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class PeerRevisionsTest {

    private final byte[] first = Samples.pdf();
    private final byte[] second = Samples.pdf();
    private final String peer = TestTokens.ofPerson("stranger-" + UUID.randomUUID(), "peer-reviewer", World.MANCHESTER);
    private final String own = TestTokens.of("assessor", World.TRAFFORD);
    private UUID document;
    private UUID assessment;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void aLinkedDocument() {
        document = Api.document(first);
        assessment = linked();
        shown(assessment);
    }

    @Test
    void whatCameAfterTheFreezeIsNotForPeers() {
        completeAndRevise();
        assertThat(get(peer, "/content").asByteArray()).isEqualTo(first);
        assertThat(get(peer, "/revisions/1/content").asByteArray()).isEqualTo(first);
        get(peer, "/revisions/2/content").then().statusCode(404).body("type", endsWith("/revision-not-found"));
        get(peer, "").then().body("revision.number", equalTo(1));
    }

    @Test
    void linksOfPeersOpenWhatTheyMayRead() {
        completeAndRevise();
        for (String body : new String[] {"{}", "{\"revision\":1}"}) {
            String url = makeLink(body).then().statusCode(201).extract().path("url");
            assertThat(RestAssured.given().get(url).asByteArray()).isEqualTo(first);
        }
        for (int number : new int[] {2, 3}) {
            makeLink("{\"revision\":" + number + "}")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/revision"));
        }
    }

    @Test
    void whileTheAssessmentIsOpenTheCurrentRevisionIsMeantAndNoFormerOne() {
        Api.revise(document, second).then().statusCode(201);
        assertThat(get(peer, "/content").asByteArray()).isEqualTo(second);
        get(peer, "/revisions/1/content").then().statusCode(404);
        makeLink("{\"revision\":1}").then().statusCode(422);
    }

    @Test
    void eachAssessmentThatIsShownAddsItsRevision() {
        completeAndRevise();
        UUID later = linked();
        get(peer, "/revisions/2/content").then().statusCode(404);
        shown(later);
        String other = TestTokens.ofPerson("stranger-" + UUID.randomUUID(), "peer-reviewer", World.MANCHESTER);
        assertThat(get(other, "/content").asByteArray()).isEqualTo(second);
        assertThat(get(other, "/revisions/1/content").asByteArray()).isEqualTo(first);
    }

    @Test
    void textAndPictureAreOfTheCurrentRevisionAlone() {
        get(peer, "/text").then().statusCode(200).body("state", equalTo("PENDING"));
        get(peer, "/thumbnail").then().statusCode(404).body("type", endsWith("/thumbnail-not-made"));
        completeAndRevise();
        get(peer, "/text")
                .then()
                .statusCode(200)
                .body("state", equalTo("NONE"))
                .body("revision", equalTo(1))
                .body("reason.code", equalTo("earlier-revision"));
        get(peer, "/thumbnail")
                .then()
                .statusCode(404)
                .body("type", endsWith("/thumbnail-not-made"))
                .body(
                        "detail",
                        equalTo("You read an earlier revision of the document; pictures are kept of the current"
                                + " one alone."));
        get(own, "/text").then().body("state", equalTo("PENDING"));
    }

    @Test
    void theCouncilReadsEveryRevision() {
        completeAndRevise();
        assertThat(get(own, "/content").asByteArray()).isEqualTo(second);
        assertThat(get(own, "/revisions/1/content").asByteArray()).isEqualTo(first);
        get(own, "/revisions/2/content")
                .then()
                .statusCode(200)
                .header("ETag", get(own, "/content").header("ETag"));
        for (String number : new String[] {"0", "3", "99999999999", "x"}) {
            get(own, "/revisions/" + number + "/content")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    private UUID linked() {
        UUID id = World.assessment("TRF");
        Api.trafford()
                .put("/v1/documents/" + document + "/links/" + id + "/" + World.CRITERION)
                .then()
                .statusCode(201);
        return id;
    }

    private void completeAndRevise() {
        World.tellCompletion(assessment, "TRF", 2, Instant.now());
        World.awaitAssessment(assessment, 2);
        Api.revise(document, second).then().statusCode(201);
    }

    private static void shown(UUID assessment) {
        Surroundings.assessmentServiceAnswers(
                "/v1/assessments/" + assessment,
                200,
                "{\"id\":\"" + assessment + "\",\"council\":{\"code\":\"" + World.TRAFFORD + "\"},\"benchmark\":\""
                        + World.BENCHMARK + "\",\"edition\":\"" + World.EDITION + "\",\"status\":\"DRAFT\"}");
    }

    private Response makeLink(String body) {
        return as(peer).contentType("application/json")
                .body(body)
                .post("/v1/documents/" + document + "/download-links");
    }

    private Response get(String token, String path) {
        return as(token).get("/v1/documents/" + document + path);
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }
}
