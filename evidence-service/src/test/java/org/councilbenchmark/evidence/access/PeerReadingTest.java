package org.councilbenchmark.evidence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Changes;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role by every relation: of the council; not of it and shown the assessment; not of it and not shown it. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class PeerReadingTest {

    private static final List<String> READ_BY_PEERS =
            List.of("", "/content", "/revisions/1/content", "/text", "/receipt", "/verification");
    private static final List<String> FOR_THE_COUNCIL_ALONE = List.of("/links", "/revisions", "/history", "/retention");

    private UUID document;
    private UUID unlinked;
    private UUID assessment;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void aLinkedDocumentAndOneThatIsNot() {
        document = Api.document();
        unlinked = Api.document();
        assessment = World.assessment("TRF");
        Api.trafford()
                .put("/v1/documents/" + document + "/links/" + assessment + "/" + World.CRITERION)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "approver", "peer-reviewer", "integrator", "administrator"})
    void whoIsShownTheAssessmentReadsWhatBacksItAndNothingElse(String role) {
        shown(200);
        String token = stranger(role);
        for (String path : READ_BY_PEERS) {
            get(token, document, path).then().statusCode(200);
            get(token, unlinked, path).then().statusCode(404);
        }
        get(token, document, "").then().body("allowedActions", empty());
        for (String path : FOR_THE_COUNCIL_ALONE) {
            assertThat(get(token, document, path).statusCode()).as(path).isIn(403, 404);
        }
        as(token)
                .get("/v1/evidence-links?assessment=" + assessment)
                .then()
                .statusCode(200)
                .body("items.document", contains(document.toString()));
        as(token).get("/v1/evidence-coverage?assessment=" + assessment).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "approver", "peer-reviewer", "integrator", "administrator"})
    void whoIsNotShownTheAssessmentFindsNothing(String role) {
        for (int refusal : new int[] {404, 403, 401}) {
            shown(refusal);
            String token = stranger(role);
            for (String path : READ_BY_PEERS) {
                get(token, document, path).then().statusCode(404).body("type", endsWith("/document-not-found"));
            }
            as(token).get("/v1/evidence-links?assessment=" + assessment).then().body("total", equalTo(0));
            as(token)
                    .get("/v1/evidence-coverage?assessment=" + assessment)
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "approver", "integrator", "administrator"})
    void theCouncilsOwnPeopleAreNeverAskedFor(String role) {
        shown(Surroundings.HANGS_UP);
        String token = token(role, World.TRAFFORD);
        for (String path : READ_BY_PEERS) {
            get(token, document, path).then().statusCode(200);
        }
        as(token)
                .get("/v1/evidence-links?assessment=" + assessment)
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
        as(token).get("/v1/evidence-coverage?assessment=" + assessment).then().statusCode(200);
        assertThat(asked()).isZero();
    }

    /** A member more is a decision to show it to other councils: make it, and then add it here. */
    @Test
    void ofADocumentPeersAreShownThisAndNoMore() {
        Changes changes = new Changes(document);
        changes.post("/supersession", "{\"by\": \"" + unlinked + "\"}").then().statusCode(200);
        changes.put("approver", "/legal-hold", "{\"reason\": \"Proceedings 12/10\"}")
                .then()
                .statusCode(200);
        changes.post("/withdrawal", "{\"reason\": \"Wrong sample\"}").then().statusCode(200);
        shown(200);
        JsonPath view = get(stranger("peer-reviewer"), document, "").jsonPath();
        assertThat(view.getMap("").keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "council",
                        "kind",
                        "state",
                        "title",
                        "classification",
                        "demonstration",
                        "revision",
                        "lifeCycle",
                        "links",
                        "allowedActions");
        assertThat(view.getMap("lifeCycle").keySet()).containsExactlyInAnyOrder("supersedes", "withdrawal");
        assertThat(view.getList("lifeCycle.supersedes")).isEmpty();
        assertThat(view.getMap("lifeCycle.withdrawal").keySet()).containsExactly("at");
        assertThat(view.getMap("links").keySet()).containsExactlyInAnyOrder("self", "content", "text", "thumbnail");
        changes.get().then().body("lifeCycle.legalHold.reason", equalTo("Proceedings 12/10"));
    }

    @Test
    void aReviewersOwnCouncilGivesThemNothingOfAnother() {
        shown(404);
        get(token("peer-reviewer", World.MANCHESTER), document, "").then().statusCode(404);
    }

    @Test
    void whoHasNoPartInEvidenceIsRefused() {
        shown(200);
        for (String role : new String[] {"analyst", "catalogue-editor"}) {
            get(stranger(role), document, "/content").then().statusCode(403);
        }
    }

    @Test
    void whatNothingIsLinkedToIsNotAskedFor() {
        shown(Surroundings.HANGS_UP);
        get(stranger("peer-reviewer"), unlinked, "").then().statusCode(404);
        assertThat(asked()).isZero();
    }

    @Test
    void whileNobodyCanTellStrangersWaitAndOthersDoNot() {
        shown(Surroundings.HANGS_UP);
        String token = stranger("peer-reviewer");
        for (Response answer : new Response[] {
            get(token, document, ""),
            get(token, document, "/content"),
            as(token).get("/v1/evidence-links?assessment=" + assessment)
        }) {
            answer.then().statusCode(503).body("type", endsWith("/temporarily-unavailable"));
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        }
        get(token("assessor", World.TRAFFORD), document, "/content").then().statusCode(200);
        shown(200);
        get(token, document, "").then().statusCode(200);
    }

    @Test
    void anAnswerIsRememberedForAWhile() {
        shown(200);
        String token = stranger("peer-reviewer");
        get(token, document, "").then().statusCode(200);
        shown(Surroundings.HANGS_UP);
        get(token, document, "/content").then().statusCode(200);
        assertThat(asked()).isEqualTo(1);
        get(stranger("peer-reviewer"), document, "").then().statusCode(503);
    }

    @Test
    void searchShowsPeersNothing() {
        shown(200);
        as(stranger("assessor"))
                .get("/v1/documents?assessment=" + assessment)
                .then()
                .body("total", equalTo(0));
        as(stranger("peer-reviewer")).get("/v1/documents").then().statusCode(403);
    }

    @Test
    void peersChangeNothing() {
        shown(200);
        String link = "/v1/documents/" + document + "/links/" + assessment + "/" + World.CRITERION;
        as(stranger("assessor")).put(link).then().statusCode(404);
        as(stranger("assessor")).delete(link).then().statusCode(404);
        as(stranger("peer-reviewer")).delete(link).then().statusCode(403);
    }

    private void shown(int status) {
        Surroundings.assessmentServiceAnswers(
                "/v1/assessments/" + assessment,
                status,
                "{\"id\":\"" + assessment + "\",\"council\":{\"code\":\"" + World.TRAFFORD + "\"},\"benchmark\":\""
                        + World.BENCHMARK + "\",\"edition\":\"" + World.EDITION + "\",\"status\":\"DRAFT\"}");
    }

    private long asked() {
        return Surroundings.asked().stream()
                .filter(request -> request.startsWith("/v1/assessments/" + assessment))
                .count();
    }

    /** Somebody else each time: answers are kept by token. */
    private static String stranger(String role) {
        return TestTokens.ofPerson("stranger-" + UUID.randomUUID(), role, World.MANCHESTER);
    }

    private static String token(String role, String council) {
        return TestTokens.ofPerson("person-" + UUID.randomUUID(), role, council);
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private static Response get(String token, UUID document, String path) {
        return as(token).get("/v1/documents/" + document + path);
    }
}
