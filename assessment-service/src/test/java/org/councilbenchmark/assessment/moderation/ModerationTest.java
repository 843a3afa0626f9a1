package org.councilbenchmark.assessment.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.SmallChallenge;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ModerationTest {

    @Test
    void beforeBothAreSubmittedThereIsNothingToModerate() {
        TestChallenge challenge = TestChallenge.open();
        Response early = challenge.byLead().post(challenge.peer() + "/moderation");
        problem(early, 409, "pair-sealed");
        early.then().body("remedy", containsString("submitted"));
        problem(challenge.byLead().get(challenge.self() + "/moderation"), 403, "assessment-sealed");
        TestClient alone = TestClient.fresh();
        problem(alone.approver().post(alone.open() + "/moderation"), 409, "assessment-not-paired");
    }

    @Test
    void onlyTheLeadOfThePeersAndTheCouncilsApproverOpenIt() {
        TestChallenge challenge = SmallChallenge.unsealed();
        String officer = challenge.officer("officer-" + challenge.lead());
        problem(challenge.peer(officer).post(challenge.peer() + "/moderation"), 403, "not-for-your-side");
        challenge
                .council()
                .assessor()
                .post(challenge.self() + "/moderation")
                .then()
                .statusCode(403);
        TestClient.fresh()
                .approver()
                .post(challenge.self() + "/moderation")
                .then()
                .statusCode(404);
        challenge
                .council()
                .approver()
                .post(challenge.self() + "/moderation")
                .then()
                .statusCode(201);
    }

    @Test
    void theSameKeyOpensOnceAndAnotherRequestIsToldWhatThereIs() {
        TestChallenge challenge = SmallChallenge.unsealed();
        String key = UUID.randomUUID().toString();
        String first = open(challenge.byLead().header("Idempotency-Key", key), challenge.self());
        assertThat(open(challenge.byLead().header("Idempotency-Key", key), challenge.self()))
                .isEqualTo(first);
        Response again = challenge.council().approver().post(challenge.peer() + "/moderation");
        problem(again, 409, "moderation-under-way");
        again.then().header("Location", endsWith(first));
    }

    @Test
    void whatIsSettledStandsInTheAgreedAssessmentWithItsOrigin() {
        TestChallenge challenge = SmallChallenge.unsealed();
        SmallChallenge.agree(challenge, "2.1.b.2");
        SmallChallenge.agree(challenge, "2.1.b.1");
        SmallChallenge.disagree(challenge, "2.1.a.1");
        SmallChallenge.decide(challenge, "2.1.a.1", "{\"outcome\":\"UPHELD\",\"reason\":\"No\"}");
        SmallChallenge.disagree(challenge, "2.1.a.2");
        SmallChallenge.decide(challenge, "2.1.a.2", "{\"outcome\":\"CHANGED\",\"level\":7,\"reason\":\"Yes\"}");
        SmallChallenge.disagree(challenge, "1.1.a.5");
        Response opened = challenge.byLead().post(challenge.peer() + "/moderation");
        opened.then().statusCode(201).body("settled", equalTo(7)).body("open", equalTo(3));
        String agreed = pathOf(opened);
        challenge
                .council()
                .assessor()
                .get(agreed)
                .then()
                .body("kind", equalTo("AGREED"))
                .body("status", equalTo("DRAFT"));
        challenge
                .council()
                .assessor()
                .get(agreed + "/ratings")
                .then()
                .body(
                        "ratings.criterion",
                        contains("1.1.a.1", "1.1.a.2", "1.1.a.4", "2.1.a.1", "2.1.a.2", "2.1.b.1", "2.1.b.2"))
                .body("ratings[0].narrative", containsString("gave the same"))
                .body("ratings[3].level", equalTo(2))
                .body("ratings[3].narrative", containsString("upheld"))
                .body("ratings[4].level", equalTo(7))
                .body("ratings[4].narrative", containsString("changed"))
                .body("ratings[5].narrative", containsString("agreed in its reply"))
                .body("ratings[6].notApplicable", equalTo(true))
                .body("ratings[6].reason", equalTo("Run by the county"));
        for (String half : List.of(challenge.self(), challenge.peer())) {
            challenge.byLead().get(half + "/history").then().body("items.action", hasItem("MODERATION_OPENED"));
            challenge.byLead().get(half).then().body("pair.agreed", equalTo(TestClient.idOf(agreed)));
        }
    }

    @Test
    void whatTheLeadFoundNotApplicableIsAgreedWithTheReason() {
        TestChallenge challenge = SmallChallenge.unsealed();
        SmallChallenge.disagree(challenge, "1.1.a.3");
        String decision = "{\"outcome\":\"CHANGED\",\"notApplicable\":true,\"reason\":\"The county does it\"}";
        SmallChallenge.decide(challenge, "1.1.a.3", decision)
                .then()
                .statusCode(200)
                .body("decision.notApplicable", equalTo(true))
                .body("decision.level", nullValue());
        String agreed = open(challenge.byLead(), challenge.peer());
        challenge
                .byLead()
                .get(agreed + "/ratings/1.1.a.3")
                .then()
                .statusCode(200)
                .body("notApplicable", equalTo(true))
                .body("reason", equalTo("The county does it"))
                .body("narrative", containsString("changed"));
        challenge
                .byLead()
                .get(challenge.peer() + "/history")
                .then()
                .body("items.find { it.action == 'REPLY_DECIDED' }.toString()", containsString("not applicable"));
    }

    @Test
    void aLevelThatNotBothSidesGaveNeedsWords() {
        TestChallenge challenge = SmallChallenge.unsealed();
        String agreed = open(challenge.byLead(), challenge.peer());
        for (int level : List.of(2, 3, 4)) {
            Response silent = rate(challenge.byLead(), agreed, "1.1.a.3", "{\"level\":" + level + "}");
            problem(silent, 422, "moderation-reason-missing");
            silent.then().body("errors[0].pointer", equalTo("/narrative"));
        }
        Response bulk = challenge
                .byLead()
                .body("{\"ratings\":[{\"criterion\":\"1.1.a.1\",\"level\":3},{\"criterion\":\"2.1.b.3\",\"level\":3}]}")
                .put(agreed + "/ratings");
        problem(bulk, 422, "moderation-reason-missing");
        bulk.then().body("errors.size()", equalTo(1)).body("errors[0].pointer", equalTo("/ratings/1/narrative"));
        rate(challenge.byLead(), agreed, "1.1.a.3", "{\"level\":3,\"narrative\":\"The survey convinced us\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void onlyTheLeadRatesWhatIsAgreed() {
        TestChallenge challenge = SmallChallenge.unsealed();
        String officer = challenge.officer("officer-" + challenge.lead());
        String agreed = open(challenge.byLead(), challenge.peer());
        String body = "{\"level\":3,\"narrative\":\"Mine\"}";
        problem(rate(challenge.council().assessor(), agreed, "1.1.a.3", body), 403, "not-for-your-side");
        problem(rate(challenge.peer(officer), agreed, "1.1.a.3", body), 403, "not-for-your-side");
    }

    @Test
    void fromPairingToAgreedAllThreeAreKeptSideBySide() {
        TestChallenge challenge = SmallChallenge.unsealed();
        SmallChallenge.agree(challenge, "2.1.a.1");
        SmallChallenge.disagree(challenge, "1.1.a.3");
        SmallChallenge.decide(challenge, "1.1.a.3", "{\"outcome\":\"CHANGED\",\"level\":3,\"reason\":\"Convincing\"}");
        challenge
                .council()
                .approver()
                .get(challenge.self() + "/moderation")
                .then()
                .body("agreed", nullValue())
                .body("open", equalTo(10));
        String agreed = open(challenge.council().approver(), challenge.self());
        for (String each : List.of(challenge.self(), challenge.peer(), agreed)) {
            challenge
                    .byLead()
                    .get(each + "/moderation?onlyOpen=true")
                    .then()
                    .statusCode(200)
                    .body("open", equalTo(4))
                    .body("items.criterion", contains("2.1.a.2", "2.1.b.1", "2.1.b.2", "2.1.b.3"));
        }
        problem(challenge.moveByLead(agreed, "submission"), 422, "coverage-too-low");
        challenge.byLead().body("""
                        {"ratings":[{"criterion":"2.1.a.2","level":7,"narrative":"Half way"},
                        {"criterion":"2.1.b.1","level":3,"narrative":"Half way"},
                        {"criterion":"2.1.b.2","notApplicable":true,"reason":"Run by the county"},
                        {"criterion":"2.1.b.3","level":3,"narrative":"As the council says"}]}""").put(agreed + "/ratings").then().statusCode(200);
        requireThreeSideBySide(challenge, agreed);
        challenge.moveByLead(agreed, "submission").then().statusCode(200);
        problem(challenge.moveByLead(agreed, "completion"), 409, "reply-period-open");
        SmallChallenge.close(challenge);
        challenge.moveByLead(agreed, "completion").then().statusCode(200);
        requireToldWithReplies(agreed);
        challenge.moveByLead(challenge.peer(), "completion").then().statusCode(200);
        challenge.council().complete(challenge.self());
        requireThreeSideBySide(challenge, agreed);
    }

    private static void requireToldWithReplies(String agreed) {
        JsonNode data = TestTopics.awaitAll(
                        "assessment.events", event -> event.subject().equals(TestClient.idOf(agreed)), 3)
                .get(2)
                .data();
        assertThat(Contracts.faults("assessment.completed.v1", data)).isEmpty();
        assertThat(data.get("kind").asText()).isEqualTo("AGREED");
        assertThat(data.get("replies")).hasSize(2);
    }

    private static void requireThreeSideBySide(TestChallenge challenge, String agreed) {
        challenge
                .council()
                .assessor()
                .get(challenge.self() + "/moderation?node=1.1")
                .then()
                .body("open", equalTo(0))
                .body("total", equalTo(5))
                .body("items[2].self.level", equalTo(3))
                .body("items[2].peer.level", equalTo(2))
                .body("items[2].agreed.level", equalTo(3))
                .body("items[2].reply.position", equalTo("DISAGREE"))
                .body("items[2].reply.decision.reason", equalTo("Convincing"))
                .body("scores.node", contains("overall", "1.1", "2.1"))
                .body("scores[1].self", equalTo(53.3f))
                .body("scores[1].peer", equalTo(46.7f))
                .body("scores[1].agreed", equalTo(53.3f));
        float overall = challenge.byLead().get(agreed + "/scores").path("overall.score");
        challenge.byLead().get(agreed + "/moderation").then().body("scores[0].agreed", equalTo(overall));
        challenge
                .byLead()
                .get(agreed + "/differences?node=2.1.b")
                .then()
                .body("items[0].agreed.level", equalTo(3))
                .body("agreed", equalTo(TestClient.idOf(agreed)));
    }

    @Test
    void whenTheLeadDeletesItModerationCanBeginAgain() {
        TestChallenge challenge = SmallChallenge.unsealed();
        String agreed = open(challenge.byLead(), challenge.peer());
        challenge.byLead().header("If-Match", "*").delete(agreed).then().statusCode(204);
        assertThat(open(challenge.byLead(), challenge.peer())).isNotEqualTo(agreed);
    }

    @Test
    void aWithdrawnOneMakesWay() {
        TestChallenge challenge = TestChallenge.open();
        challenge.unseal(3, 3);
        String agreed = open(challenge.byLead(), challenge.peer());
        challenge.moveByLead(agreed, "submission").then().statusCode(200);
        challenge.moveByLead(agreed, "withdrawal").then().statusCode(200);
        assertThat(open(challenge.byLead(), challenge.peer())).isNotEqualTo(agreed);
    }

    /** Nobody can decide any more, so nobody is waited for. */
    @Test
    void whenThePeersWithdrawTheirsWhatWasBegunCanBeEndedButNotBegunAgain() {
        TestChallenge challenge = TestChallenge.open();
        challenge.unseal(3, 3);
        SmallChallenge.disagree(challenge, "1.1.a.3");
        String agreed = open(challenge.byLead(), challenge.peer());
        challenge.moveByLead(agreed, "submission").then().statusCode(200);
        challenge.moveByLead(challenge.peer(), "withdrawal").then().statusCode(200);
        problem(challenge.byLead().post(challenge.self() + "/moderation"), 409, "half-withdrawn");
        challenge.moveByLead(agreed, "completion").then().statusCode(200);
    }

    @Test
    void aLeadWithAnInterestOpensItAllTheSame() {
        TestChallenge challenge = TestChallenge.open();
        challenge.council().rateAll(challenge.self(), 3);
        challenge.council().submit(challenge.self());
        challenge.ratePeer(challenge.lead(), 3, TestCatalogue.CRITERIA);
        challenge
                .declare(
                        challenge.lead(),
                        "[{\"kind\":\"OTHER\",\"description\":\"A cousin works there\",\"nodes\":[\"2.1\"]}]")
                .then()
                .statusCode(200);
        challenge.moveByLead(challenge.peer(), "submission").then().statusCode(200);
        String agreed = open(challenge.byLead(), challenge.peer());
        problem(
                rate(challenge.byLead().header("If-Match", "*"), agreed, "2.1.a.1", "{\"level\":3}"),
                403,
                "interest-declared");
    }

    private static String open(RequestSpecification by, String half) {
        return pathOf(
                by.post(half + "/moderation").then().statusCode(201).extract().response());
    }

    private static String pathOf(Response opened) {
        return "/v1/assessments/" + opened.path("agreed");
    }

    private static Response rate(RequestSpecification by, String path, String criterion, String body) {
        return by.header("If-None-Match", "*").body(body).put(path + "/ratings/" + criterion);
    }

    private static void problem(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", endsWith("/" + slug));
    }
}
