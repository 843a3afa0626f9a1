package org.councilbenchmark.assessment.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.testing.SmallChallenge.DISAGREEMENT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.SmallChallenge;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ReplyTest {

    private TestChallenge challenge;
    private String replies;

    @BeforeEach
    void open() {
        challenge = SmallChallenge.unsealed();
        replies = challenge.peer() + "/replies";
    }

    @Test
    void theCouncilDisagreesWithEvidenceAndEverybodyInTheChallengeReadsIt() {
        SmallChallenge.disagree(challenge, "1.1.a.3");
        for (RequestSpecification reader : new RequestSpecification[] {
            challenge.council().approver(), challenge.byLead(), TestChallenge.administrator()
        }) {
            reader.get(replies + "/1.1.a.3")
                    .then()
                    .statusCode(200)
                    .body("position", equalTo("DISAGREE"))
                    .body("peerLevel", equalTo(2))
                    .body("title", equalTo("Title of 1.1.a.3"))
                    .body("statement", equalTo("The survey of 2009 was left out"))
                    .body("evidence[0].url", equalTo("https://www.example.gov.uk/survey.pdf"))
                    .body("evidence[0].locator", equalTo("p. 12"))
                    .body("evidence[1].document", equalTo("0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0"))
                    .body("repliedBy", equalTo("test-assessor"))
                    .body("decision", nullValue());
        }
        challenge
                .byLead()
                .get(challenge.peer() + "/history")
                .then()
                .body("items[0].action", equalTo("REPLIED"))
                .body("items[0].criterion", equalTo("1.1.a.3"))
                .body("items[0].subject", equalTo("DISAGREE"));
    }

    @Test
    void aReplyIsRewrittenWithItsEtagUntilItIsDecided() {
        Response first = SmallChallenge.reply(challenge, "1.1.a.3", DISAGREEMENT);
        String etag = first.header("ETag");
        problem(SmallChallenge.reply(challenge, "1.1.a.3", DISAGREEMENT), 412, "stale-version");
        problem(put("1.1.a.3", null, DISAGREEMENT), 428, "precondition-required");
        assertThat(put("1.1.a.3", etag, DISAGREEMENT).header("ETag"))
                .as("equal content changes nothing")
                .isEqualTo(etag);
        Response changed = put("1.1.a.3", etag, "{\"position\":\"AGREE\",\"statement\":\"On reflection\"}");
        changed.then().statusCode(200).body("position", equalTo("AGREE")).body("evidence.size()", equalTo(0));
        problem(put("1.1.a.3", etag, DISAGREEMENT), 412, "stale-version");
        put("1.1.a.3", changed.header("ETag"), DISAGREEMENT).then().statusCode(200);
        SmallChallenge.decide(challenge, "1.1.a.3", "{\"outcome\":\"UPHELD\",\"reason\":\"It covers one ward\"}")
                .then()
                .statusCode(200);
        problem(put("1.1.a.3", "*", DISAGREEMENT), 409, "reply-decided");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'position':'DISAGREE'} | reply-invalid | /statement,/evidence",
                "{'position':'DISAGREE','statement':'  ','withoutEvidence':'None yet'} | statement-missing | /statement",
                "{'position':'DISAGREE','statement':'No'} | evidence-missing | /evidence",
                "{'position':'AGREE','evidence':[{'description':'x'}]} | evidence-unclear | /evidence/0",
                "{'position':'AGREE','evidence':[{'url':'http://a.uk','description':'x'}]} | address-unusable | /evidence/0/url",
                "{'position':'AGREE','evidence':[{'url':'https://u:p@a.uk','description':'x'}]} | address-unusable | /evidence/0/url",
                "{'position':'AGREE','evidence':[{'url':'javascript:alert(1)','description':'x'}]} | address-unusable | /evidence/0/url",
                "{'position':'AGREE','evidence':[{'url':'https://a.uk','description':'x'}],'withoutEvidence':'y'} | evidence-and-none | /withoutEvidence",
                "{'position':'AGREE','evidence':[null]} | invalid-body | /evidence/0",
                "{'position':'AGREE','evidence':[{'url':'https://a.uk'}]} | invalid-body | /evidence/0/description",
                "{} | invalid-body | /position"
            })
    void aReplyThatCannotBeWeighedIsRefusedWithItsPlace(String body, String slug, String pointers) {
        Response answer = SmallChallenge.reply(challenge, "1.1.a.3", body.replace('\'', '"'));
        problem(answer, 422, slug);
        answer.then().body("errors.pointer", hasItems(pointers.split(",")));
        challenge.council().assessor().get(replies).then().body("total", equalTo(0));
    }

    @Test
    void unreadableBodiesAreRefusedToo() {
        String nul = "{\"position\":\"AGREE\",\"statement\":\"a\\u0000b\"}";
        problem(SmallChallenge.reply(challenge, "1.1.a.3", nul), 400, "malformed-request");
        String hidden = DISAGREEMENT.replace("p. 12", "p. \\u0000");
        problem(SmallChallenge.reply(challenge, "1.1.a.3", hidden), 400, "malformed-request");
        for (String body : new String[] {
            "{\"position\":\"PERHAPS\"}",
            "{\"position\":\"AGREE\",\"level\":3}",
            "{\"position\":\"AGREE\",\"evidence\":[{\"document\":\"1\",\"description\":\"x\"}]}"
        }) {
            SmallChallenge.reply(challenge, "1.1.a.3", body).then().statusCode(400);
        }
        String tooLong = "{\"position\":\"AGREE\",\"statement\":\"" + "x".repeat(20_001) + "\"}";
        SmallChallenge.reply(challenge, "1.1.a.3", tooLong)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/statement"));
    }

    @Test
    void ofSeveralFirstRepliesAtOnceOneStandsAndTheOthersAreTold() {
        List<Integer> answers = Simultaneously.times(
                6, number -> SmallChallenge.reply(challenge, "1.1.a.3", DISAGREEMENT.replace("2009", "200" + number))
                        .statusCode());
        assertThat(answers).containsOnlyOnce(201).contains(412).containsOnly(201, 412);
    }

    @Test
    void thereIsNothingToReplyToWhereThePeersGaveNothing() {
        SmallChallenge.reply(challenge, "2.1.b.3", DISAGREEMENT).then().statusCode(404);
        SmallChallenge.reply(challenge, "9.9.z.9", DISAGREEMENT).then().statusCode(404);
        challenge.council().assessor().get(replies + "/1.1.a.1").then().statusCode(404);
    }

    @Test
    void peersDoNotReplyAndTheCouncilDoesNotDecideNorRate() {
        challenge
                .byLead()
                .header("If-None-Match", "*")
                .body(DISAGREEMENT)
                .put(replies + "/1.1.a.3")
                .then()
                .statusCode(403);
        SmallChallenge.disagree(challenge, "1.1.a.3");
        String decision = "{\"outcome\":\"CHANGED\",\"level\":4,\"reason\":\"Ours\"}";
        challenge
                .council()
                .approver()
                .header("If-Match", "*")
                .body(decision)
                .put(replies + "/1.1.a.3/decision")
                .then()
                .statusCode(403);
        problem(
                challenge
                        .council()
                        .assessor()
                        .header("If-Match", "*")
                        .body("{\"level\":4}")
                        .put(challenge.peer() + "/ratings/1.1.a.3"),
                403,
                "peer-of-own-council");
        TestClient.fresh().assessor().get(replies).then().statusCode(404);
    }

    /** Roles open the door; on which side somebody stands decides what they may do behind it. */
    @Test
    void aSecondRoleDoesNotLetAnybodyActForTheOtherSide() {
        String lead = challenge.lead();
        String elsewhere = challenge.neighbour().code();
        problem(
                with(TestTokens.ofPerson(lead, "assessor", elsewhere))
                        .header("If-None-Match", "*")
                        .body(DISAGREEMENT)
                        .put(replies + "/1.1.a.3"),
                403,
                "not-for-your-side");
        problem(
                with(TestTokens.ofPerson(lead, "approver", elsewhere))
                        .header("If-Match", "*")
                        .post(replies + "/closure"),
                403,
                "not-for-your-side");
        SmallChallenge.disagree(challenge, "1.1.a.3");
        String own = challenge.council().council().code();
        problem(
                with(TestTokens.ofPerson(lead, "peer-reviewer", own))
                        .header("If-Match", "*")
                        .body("{\"outcome\":\"CHANGED\",\"level\":4,\"reason\":\"Ours\"}")
                        .put(replies + "/1.1.a.3/decision"),
                403,
                "not-for-your-side");
    }

    private static RequestSpecification with(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    @Test
    void onlyTheLeadDecidesAndOnlyOnWhatIsDisputed() {
        SmallChallenge.agree(challenge, "1.1.a.1");
        SmallChallenge.disagree(challenge, "1.1.a.3");
        String upheld = "{\"outcome\":\"UPHELD\",\"reason\":\"It covers one ward\"}";
        problem(SmallChallenge.decide(challenge, "1.1.a.1", upheld), 409, "reply-not-disputed");
        SmallChallenge.decide(challenge, "1.1.a.2", upheld).then().statusCode(404);
        TestChallenge other = TestChallenge.open();
        other.byLead()
                .header("If-Match", "*")
                .body(upheld)
                .put(replies + "/1.1.a.3/decision")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'outcome':'CHANGED','reason':'x'} | decision-level-missing | /level",
                "{'outcome':'CHANGED','level':7,'reason':'x'} | level-off-scale | /level",
                "{'outcome':'CHANGED','level':2,'reason':'x'} | decision-changes-nothing | /level",
                "{'outcome':'UPHELD','level':3,'reason':'x'} | decision-level-without-need | /level",
                "{'outcome':'UPHELD','notApplicable':true,'reason':'x'} | decision-level-without-need | /notApplicable",
                "{'outcome':'CHANGED','notApplicable':true,'level':3,'reason':'x'} | decision-level-without-need | /level",
                "{'outcome':'UPHELD','reason':' '} | invalid-body | /reason"
            })
    void aDecisionThatSaysNothingIsRefused(String body, String slug, String pointer) {
        SmallChallenge.disagree(challenge, "1.1.a.3");
        Response answer = SmallChallenge.decide(challenge, "1.1.a.3", body.replace('\'', '"'));
        problem(answer, 422, slug);
        answer.then().body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aDecisionNeverTouchesThePeersRating() {
        SmallChallenge.disagree(challenge, "1.1.a.3");
        SmallChallenge.decide(challenge, "1.1.a.3", "{\"outcome\":\"CHANGED\",\"level\":3,\"reason\":\"Convincing\"}")
                .then()
                .statusCode(200)
                .body("decision.outcome", equalTo("CHANGED"))
                .body("decision.level", equalTo(3))
                .body("decision.decidedBy", equalTo(challenge.lead()))
                .body("peerLevel", equalTo(2));
        challenge.byLead().get(challenge.peer() + "/ratings/1.1.a.3").then().body("level", equalTo(2));
    }

    @Test
    void theLogCountsAndPagesInReadingOrder() {
        SmallChallenge.disagree(challenge, "2.1.a.2");
        SmallChallenge.disagree(challenge, "2.1.a.1");
        SmallChallenge.disagree(challenge, "1.1.a.3");
        SmallChallenge.agree(challenge, "1.1.a.1");
        SmallChallenge.decide(challenge, "2.1.a.2", "{\"outcome\":\"CHANGED\",\"level\":7,\"reason\":\"Yes\"}");
        SmallChallenge.decide(challenge, "2.1.a.1", "{\"outcome\":\"UPHELD\",\"reason\":\"No\"}");
        challenge
                .council()
                .assessor()
                .get(replies)
                .then()
                .statusCode(200)
                .body("open", equalTo(true))
                .body("items.criterion", contains("1.1.a.1", "1.1.a.3", "2.1.a.1", "2.1.a.2"))
                .body("counts.criteria", equalTo(9))
                .body("counts.agreed", equalTo(1))
                .body("counts.disagreed", equalTo(3))
                .body("counts.upheld", equalTo(1))
                .body("counts.changed", equalTo(1))
                .body("counts.undecided", equalTo(1));
        challenge
                .council()
                .assessor()
                .get(replies + "?page=2&size=3")
                .then()
                .body("total", equalTo(4))
                .body("items.criterion", contains("2.1.a.2"));
        assertThat(challenge
                        .council()
                        .assessor()
                        .get(replies + "?page=2&size=3")
                        .headers()
                        .getValues("Link"))
                .anyMatch(link -> link.contains("page=1") && link.contains("prev"));
    }

    @Test
    void anotherAssessmentOfTheChallengeSaysWhereRepliesAre() {
        challenge
                .council()
                .assessor()
                .get(challenge.self() + "/replies")
                .then()
                .statusCode(409)
                .header("Location", endsWith(challenge.peer() + "/replies"))
                .body("type", endsWith("/replies-elsewhere"));
    }

    @Test
    void beforeUnsealingThereIsNothingToReplyTo() {
        TestChallenge sealed = TestChallenge.open();
        sealed.ratePeer(sealed.lead(), 2, TestCatalogue.CRITERIA);
        problem(SmallChallenge.reply(sealed, "1.1.a.1", DISAGREEMENT), 409, "pair-sealed");
        problem(sealed.council().assessor().get(sealed.peer() + "/replies"), 403, "assessment-sealed");
    }

    private Response put(String criterion, String etag, String body) {
        RequestSpecification request = challenge.council().assessor().body(body);
        return (etag == null ? request : request.header("If-Match", etag)).put(replies + "/" + criterion);
    }

    private static void problem(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", endsWith("/" + slug));
    }
}
