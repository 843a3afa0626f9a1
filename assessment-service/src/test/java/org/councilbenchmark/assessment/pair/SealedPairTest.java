package org.councilbenchmark.assessment.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class SealedPairTest {

    private static final List<String> CONTENTS =
            List.of("/ratings", "/ratings/1.1.a.1", "/scores", "/scores/overall/explanation", "/history");

    private TestChallenge challenge;

    @BeforeEach
    void open() {
        challenge = TestChallenge.open();
    }

    @Test
    void theTwoFindEachOtherWhicheverIsOpenedFirst() {
        challenge.council().assessor().get(challenge.self()).then().body("pair.peer", equalTo(id(challenge.peer())));
        TestClient other = TestClient.fresh();
        String peer = other.approver()
                .body(other.opening().replace("SELF", "PEER"))
                .post(TestClient.PATH)
                .path("links.self");
        String self = other.open();
        other.assessor().get(self).then().body("pair.peer", equalTo(id(peer)));
    }

    @Test
    void whoNamesTheOtherHalfIsToldWhenItIsNotThatOne() {
        TestClient other = TestClient.fresh();
        String body = other.opening().replace("}", ",\"pairedWith\":\"" + id(challenge.peer()) + "\"}");
        other.assessor()
                .body(body)
                .post(TestClient.PATH)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("pair-not-made"))
                .body("errors[0].pointer", equalTo("/pairedWith"));
    }

    @Test
    void beforeBothAreSubmittedNeitherSideNorAnAdministratorReadsTheOther() {
        challenge.council().rateAll(challenge.self(), 3);
        challenge.ratePeer(challenge.lead(), 2, TestCatalogue.CRITERIA);
        requireSealed(challenge::byLead, challenge.self());
        requireSealed(TestChallenge::administrator, challenge.self());
        requireSealed(challenge.council()::assessor, challenge.peer());
        requireSealed(challenge.council()::approver, challenge.peer());
        requireSealed(TestChallenge::administrator, challenge.peer());
        challenge.council().submit(challenge.self());
        requireSealed(challenge::byLead, challenge.self());
        requireSealed(challenge.council()::approver, challenge.peer());
    }

    private static void requireSealed(Supplier<RequestSpecification> who, String path) {
        who.get()
                .get(path)
                .then()
                .statusCode(200)
                .body("sealed", equalTo(true))
                .body("score", nullValue())
                .body("progress", nullValue());
        for (String content : CONTENTS) {
            who.get()
                    .get(path + content)
                    .then()
                    .statusCode(403)
                    .body("type", org.hamcrest.Matchers.endsWith("/assessment-sealed"));
        }
        List<Object> scores = who.get().get("/v1/assessments?size=500").path("items.findAll { it.sealed }.score");
        assertThat(scores).isNotEmpty().containsOnlyNulls();
    }

    @Test
    void aRatingThatNobodyMaySeeDoesNotShowInTheTagEither() {
        String before = challenge.council().etag(challenge.peer());
        challenge.ratePeer(challenge.lead(), 2, List.of("1.1.a.1"));
        assertThat(challenge.council().etag(challenge.peer())).isEqualTo(before);
    }

    @Test
    void onceBothAreSubmittedEachSideReadsTheOther() {
        challenge.unseal(3, 2);
        for (String content : CONTENTS) {
            challenge.byLead().get(challenge.self() + content).then().statusCode(200);
            challenge
                    .council()
                    .approver()
                    .get(challenge.peer() + content)
                    .then()
                    .statusCode(200);
            TestChallenge.administrator().get(challenge.peer() + content).then().statusCode(200);
        }
        challenge
                .byLead()
                .get(challenge.self())
                .then()
                .body("sealed", equalTo(false))
                .body("score", notNullValue())
                .body("pair.unsealedAt", notNullValue());
    }

    @Test
    void neitherCompletesBeforeBothAreSubmittedAndNeitherIsReturnedAfter() {
        challenge.council().rateAll(challenge.self(), 3);
        challenge.council().submit(challenge.self());
        problem(challenge.council().move("approver", challenge.self(), "completion"), 409, "counterpart-not-submitted");
        challenge.ratePeer(challenge.lead(), 2, TestCatalogue.CRITERIA);
        challenge.moveByLead(challenge.peer(), "submission").then().statusCode(200);
        problem(challenge.council().move("approver", challenge.self(), "return"), 409, "pair-unsealed");
        problem(challenge.moveByLead(challenge.peer(), "return"), 409, "pair-unsealed");
        challenge.council().complete(challenge.self());
    }

    @Test
    void aCouncilCannotBreakTheSealByTakingItsOwnHalfBack() {
        String self = challenge.self();
        challenge.ratePeer(challenge.lead(), 2, TestCatalogue.CRITERIA);
        challenge.moveByLead(challenge.peer(), "submission").then().statusCode(200);
        problem(challenge.council().assessor().header("If-Match", "*").delete(self), 409, "pair-sealed");
        challenge.council().rateAll(self, 3);
        requireSealed(challenge.council()::approver, challenge.peer());
    }

    @Test
    void whenThePeersGiveUpThePairEndsAndNothingIsShown() {
        challenge.ratePeer(challenge.lead(), 2, TestCatalogue.CRITERIA);
        challenge.moveByLead(challenge.peer(), "submission").then().statusCode(200);
        challenge.moveByLead(challenge.peer(), "withdrawal").then().statusCode(200);
        requireSealed(challenge.council()::approver, challenge.peer());
        challenge.council().assessor().get(challenge.self()).then().body("pair", nullValue());
        challenge.byLead().get(challenge.self()).then().statusCode(404);
        challenge.council().rateAll(challenge.self(), 3);
        challenge.council().submit(challenge.self());
        challenge.council().complete(challenge.self());
    }

    @Test
    void theCouncilNeitherRatesNorMovesThePeersAssessment() {
        String peer = challenge.peer();
        problem(
                challenge
                        .council()
                        .assessor()
                        .body(TestClient.ratings(4, List.of("1.1.a.1")))
                        .put(peer + "/ratings"),
                403,
                "peer-of-own-council");
        problem(challenge.council().move("approver", peer, "completion"), 403, "not-for-your-side");
        problem(challenge.council().move("assessor", peer, "submission"), 403, "not-for-your-side");
        problem(challenge.council().approver().header("If-Match", "*").delete(peer), 403, "not-for-your-side");
    }

    @Test
    void aPeerWhoseTokenNamesTheCouncilIsNoPeer() {
        String token = org.councilbenchmark.testing.TestTokens.ofPerson(
                challenge.lead(), "peer-reviewer", challenge.council().council().formerCode());
        RequestSpecification changed = io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType("application/json");
        problem(
                changed.body(TestClient.ratings(4, List.of("1.1.a.1"))).put(challenge.peer() + "/ratings"),
                403,
                "peer-of-own-council");
        problem(changed.get(challenge.self() + "/ratings"), 403, "assessment-sealed");
    }

    @Test
    void peersDoNotRateTheSelfAssessment() {
        problem(
                challenge
                        .byLead()
                        .body(TestClient.ratings(1, List.of("1.1.a.1")))
                        .put(challenge.self() + "/ratings"),
                403,
                "not-for-your-side");
    }

    @Test
    void peersOfAnotherChallengeSeeNeither() {
        TestChallenge other = TestChallenge.open();
        other.byLead().get(challenge.self()).then().statusCode(404);
        other.byLead().get(challenge.peer()).then().statusCode(404);
        other.byLead().get("/v1/assessments?size=500").then().body("items.id", not(hasItem(id(challenge.peer()))));
    }

    @Test
    void anAssessorCannotInvitePeersAndNobodyOpensWhatIsAgreed() {
        TestClient other = TestClient.fresh();
        problem(
                other.assessor().body(other.opening().replace("SELF", "PEER")).post(TestClient.PATH),
                403,
                "not-for-your-side");
        problem(
                other.approver().body(other.opening().replace("SELF", "AGREED")).post(TestClient.PATH),
                422,
                "kind-not-offered");
    }

    @Test
    void anInvitationIsTakenBackAsLongAsNobodyIsAppointed() {
        TestClient other = TestClient.fresh();
        String peer = other.approver()
                .body(other.opening().replace("SELF", "PEER"))
                .post(TestClient.PATH)
                .path("links.self");
        other.approver().header("If-Match", "*").delete(peer).then().statusCode(204);
    }

    private static void problem(io.restassured.response.Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", org.hamcrest.Matchers.endsWith("/" + slug));
    }

    private static String id(String path) {
        return TestClient.idOf(path);
    }
}
