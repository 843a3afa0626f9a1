package org.councilbenchmark.assessment.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.councilbenchmark.assessment.testing.SmallChallenge.DISAGREEMENT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.councilbenchmark.assessment.testing.SmallChallenge;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When replies may be given, and what completion makes of them. */
@QuarkusTest
@WithTestResource(Engines.class)
class ReplyPeriodTest {

    private TestChallenge challenge;
    private String replies;

    @BeforeEach
    void open() {
        challenge = SmallChallenge.unsealed();
        replies = challenge.peer() + "/replies";
    }

    @Test
    void theDeadlineIsFourWeeksAfterUnsealing() {
        Instant unsealed =
                Instant.parse(challenge.byLead().get(challenge.peer()).path("pair.unsealedAt"));
        Instant deadline = Instant.parse(challenge.byLead().get(replies).path("deadline"));
        assertThat(deadline).isCloseTo(unsealed.plus(Duration.ofDays(28)), within(1, ChronoUnit.MILLIS));
    }

    @Test
    void afterTheDeadlineNoReplyIsTakenUntilTheLeadExtendsIt() {
        SmallChallenge.disagree(challenge, "1.1.a.3");
        letTheDeadlinePass();
        challenge.council().assessor().get(replies).then().body("open", equalTo(false));
        problem(SmallChallenge.reply(challenge, "1.1.a.1", DISAGREEMENT), 409, "reply-deadline-passed");
        Response rewritten = challenge
                .council()
                .assessor()
                .header("If-Match", "*")
                .body("{\"position\":\"AGREE\"}")
                .put(replies + "/1.1.a.3");
        problem(rewritten, 409, "reply-deadline-passed");
        rewritten.then().body("remedy", containsString("/replies/deadline"));
        move(challenge.byLead(), "2099-01-01T00:00:00Z").then().statusCode(200).body("open", equalTo(true));
        SmallChallenge.agree(challenge, "1.1.a.1");
        challenge
                .byLead()
                .get(challenge.peer() + "/history")
                .then()
                .body("items[1].action", equalTo("REPLY_DEADLINE_MOVED"))
                .body("items[1].subject", equalTo("2099-01-01T00:00:00Z"));
    }

    @Test
    void aDeadlineIsOnlyMovedAheadByThoseWhoMayWithItsEtag() {
        String etag = challenge.byLead().get(replies).header("ETag");
        problem(move(challenge.byLead(), "2009-01-01T00:00:00Z"), 422, "deadline-not-ahead");
        String sooner = Instant.now().plus(Duration.ofDays(2)).toString();
        move(challenge.byLead(), sooner).then().statusCode(422).body("errors[0].pointer", equalTo("/deadline"));
        move(challenge.byLead(), "+999999999-01-01T00:00:00Z").then().statusCode(422);
        move(challenge.byLead(), "tomorrow").then().statusCode(400);
        challenge
                .byLead()
                .body("{\"deadline\":\"2099-01-01T00:00:00Z\"}")
                .put(replies + "/deadline")
                .then()
                .statusCode(428);
        String officer = challenge.officer("officer-" + challenge.lead());
        problem(move(challenge.peer(officer), "2099-01-01T00:00:00Z"), 403, "not-for-your-side");
        move(challenge.council().approver(), "2099-01-01T00:00:00Z").then().statusCode(403);
        move(TestChallenge.administrator(), "2099-01-01T00:00:00Z").then().statusCode(200);
        challenge
                .byLead()
                .header("If-Match", etag)
                .body("{\"deadline\":\"2099-02-01T00:00:00Z\"}")
                .put(replies + "/deadline")
                .then()
                .statusCode(412);
    }

    @Test
    void theCouncilMaySayThatItWantsToReplyNoMore() {
        challenge.council().approver().post(replies + "/closure").then().statusCode(428);
        problem(challenge.byLead().header("If-Match", "*").post(replies + "/closure"), 403, "forbidden");
        SmallChallenge.close(challenge);
        challenge.byLead().get(replies).then().body("open", equalTo(false)).body("closedAt", notNullValue());
        problem(SmallChallenge.reply(challenge, "1.1.a.1", DISAGREEMENT), 409, "replies-closed");
        problem(
                challenge.council().approver().header("If-Match", "*").post(replies + "/closure"),
                409,
                "replies-closed");
    }

    @Test
    void thePeersAssessmentCompletesOnlyWhenTheCouncilWasHeardAndAnswered() {
        SmallChallenge.disagree(challenge, "1.1.a.3");
        SmallChallenge.agree(challenge, "1.1.a.1");
        Response early = challenge.moveByLead(challenge.peer(), "completion");
        problem(early, 409, "reply-period-open");
        early.then().body("remedy", containsString("/replies/closure"));
        letTheDeadlinePass();
        Response undecided = challenge.moveByLead(challenge.peer(), "completion");
        problem(undecided, 409, "replies-undecided");
        undecided
                .then()
                .body("errors[0].value", equalTo("1.1.a.3"))
                .body("errors[0].remedy", containsString("/replies/1.1.a.3/decision"));
        SmallChallenge.decide(challenge, "1.1.a.3", "{\"outcome\":\"UPHELD\",\"reason\":\"One ward\"}")
                .then()
                .statusCode(200);
        challenge.moveByLead(challenge.peer(), "completion").then().statusCode(200);
        problem(SmallChallenge.reply(challenge, "1.1.a.2", DISAGREEMENT), 409, "replies-at-rest");
        problem(move(challenge.byLead(), "2099-01-01T00:00:00Z"), 409, "replies-at-rest");
        problem(
                SmallChallenge.decide(challenge, "1.1.a.3", "{\"outcome\":\"UPHELD\",\"reason\":\"Late\"}"),
                409,
                "replies-at-rest");
    }

    @Test
    void withCompletionTheLogIsPublishedToEverybodyWhoMayLogIn() {
        SmallChallenge.agree(challenge, "1.1.a.1");
        RequestSpecification analyst = somebody();
        analyst.get(replies).then().statusCode(404);
        SmallChallenge.close(challenge);
        challenge.moveByLead(challenge.peer(), "completion").then().statusCode(200);
        somebody().get(replies).then().statusCode(200).body("total", equalTo(1)).body("open", equalTo(false));
        somebody().get(replies + "/1.1.a.1").then().statusCode(200);
        somebody().get(challenge.self() + "/replies").then().statusCode(404);
        RestAssured.given().get(replies).then().statusCode(401);
    }

    @Test
    void theCompletionTellsOthersThePositionsAndOutcomesButNoWords() {
        SmallChallenge.disagree(challenge, "1.1.a.3");
        SmallChallenge.agree(challenge, "1.1.a.1");
        SmallChallenge.decide(challenge, "1.1.a.3", "{\"outcome\":\"CHANGED\",\"level\":3,\"reason\":\"Convincing\"}");
        SmallChallenge.close(challenge);
        challenge.moveByLead(challenge.peer(), "completion").then().statusCode(200);
        JsonNode data = completion(challenge.peer());
        assertThat(Contracts.faults("assessment.completed.v1", data)).isEmpty();
        assertThat(data.get("replies"))
                .hasToString("[{\"criterion\":\"1.1.a.1\",\"position\":\"AGREE\",\"outcome\":null},"
                        + "{\"criterion\":\"1.1.a.3\",\"position\":\"DISAGREE\",\"outcome\":\"CHANGED\"}]");
        assertThat(data.toString()).doesNotContain("survey").doesNotContain("Convincing");
        challenge.council().complete(challenge.self());
        assertThat(completion(challenge.self()).has("replies")).isFalse();
    }

    @Test
    void aPeerAssessmentWithoutCounterpartHasNoReplies() {
        TestClient council = TestClient.fresh();
        String peer = council.approver()
                .body(council.opening().replace("SELF", "PEER"))
                .post(TestClient.PATH)
                .path("links.self");
        TestChallenge alone = new TestChallenge(
                council,
                TestCatalogue.council(),
                null,
                peer,
                "lead-of-" + council.council().id());
        alone.appoint(council.approver(), alone.lead(), "LEAD").then().statusCode(201);
        alone.declareNothing(alone.lead());
        alone.ratePeer(alone.lead(), 2, TestCatalogue.CRITERIA);
        alone.moveByLead(peer, "submission").then().statusCode(200);
        problem(SmallChallenge.reply(alone, "1.1.a.1", DISAGREEMENT), 409, "assessment-not-paired");
        council.approver()
                .get(peer + "/replies")
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("deadline", nullValue());
        alone.moveByLead(peer, "completion").then().statusCode(200);
    }

    private static JsonNode completion(String path) {
        return TestTopics.awaitAll(
                        "assessment.events",
                        event -> event.subject().equals(TestClient.idOf(path))
                                && event.type().equals("assessment.completed.v1"),
                        1)
                .get(0)
                .data();
    }

    /** As if the pair had been unsealed a month earlier. */
    private void letTheDeadlinePass() {
        TestCatalogue.count("with moved as (update pairing set unsealed_at = unsealed_at - interval '29 days'"
                + " where peer = '" + TestClient.idOf(challenge.peer()) + "' returning 1) select count(*) from moved");
    }

    private Response move(RequestSpecification by, String deadline) {
        return by.header("If-Match", "*")
                .body("{\"deadline\":\"" + deadline + "\"}")
                .put(replies + "/deadline");
    }

    private static RequestSpecification somebody() {
        return RestAssured.given().header("Authorization", "Bearer " + TestTokens.of("analyst"));
    }

    private static void problem(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", endsWith("/" + slug));
    }
}
