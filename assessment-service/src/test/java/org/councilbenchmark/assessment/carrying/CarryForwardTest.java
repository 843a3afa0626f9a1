package org.councilbenchmark.assessment.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.testing.TestClient.PATH;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestAgreed;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Within one edition, where nobody else is asked. */
@QuarkusTest
@WithTestResource(Engines.class)
class CarryForwardTest {

    private final TestClient client = TestClient.fresh();
    private String earlier;
    private String draft;

    @BeforeEach
    void openTheNextYear() {
        earlier = client.open();
        client.assessor().body("""
                        {"ratings":[{"criterion":"1.1.a.1","level":3,"narrative":"Good","confidence":"LOW"},
                        {"criterion":"1.1.a.2","level":2},
                        {"criterion":"1.1.a.3","notApplicable":true,"reason":"None here"}]}""").put(earlier + "/ratings").then().statusCode(200);
        draft = open("2010-04-01/P1Y");
    }

    @Test
    void ratingsComeOverAsTheyAreAndAreFlagged() {
        carry("{\"from\":\"%s\"}".formatted(idOf(earlier)))
                .statusCode(200)
                .body("carried", equalTo(3))
                .body("notCarried", equalTo(7))
                .body("unconfirmed", equalTo(3))
                .body("dryRun", equalTo(false))
                .body("criteria[0].carried", equalTo(true))
                .body("criteria[0].level", equalTo(3))
                .body("criteria[0].exact", equalTo(true))
                .body("criteria[3].reason", equalTo("SOURCE_NOT_RATED"));
        client.assessor()
                .get(draft + "/ratings")
                .then()
                .body("unconfirmed", equalTo(3))
                .body("ratings[0].narrative", equalTo("Good"))
                .body("ratings[0].confidence", equalTo("LOW"))
                .body("ratings[0].carried.assessment", equalTo(idOf(earlier)))
                .body("ratings[0].carried.criteria", equalTo(List.of("1.1.a.1")))
                .body("ratings[0].carried.confirmed", equalTo(false))
                .body("ratings[2].reason", equalTo("None here"));
        client.assessor()
                .get(draft + "/history")
                .then()
                .body("items.findAll { it.action == 'CARRIED' }.size()", equalTo(3))
                .body("items.find { it.action == 'CARRIED' }.subject", equalTo(idOf(earlier)));
    }

    @Test
    void aPreviewTellsTheSameAndWritesNothing() {
        String preview = client.assessor()
                .body("{\"from\":\"%s\"}".formatted(idOf(earlier)))
                .post(draft + "/carry-forward?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .extract()
                .asString();
        client.assessor().get(draft + "/ratings").then().body("rated", equalTo(0));
        String done =
                carry("{\"from\":\"%s\"}".formatted(idOf(earlier))).extract().asString();
        assertThat(done.replace("\"dryRun\":false", "\"dryRun\":true")).isEqualTo(preview);
    }

    @Test
    void whatIsRatedAlreadyStaysUnlessItIsToBeOverwritten() {
        client.rate(draft, 4, List.of("1.1.a.1"));
        carry("{\"from\":\"%s\"}".formatted(idOf(earlier)))
                .body("carried", equalTo(2))
                .body("criteria[0].reason", equalTo("ALREADY_RATED"));
        client.assessor()
                .get(draft + "/ratings/1.1.a.1")
                .then()
                .body("level", equalTo(4))
                .body("carried", nullValue());
        carry("{\"from\":\"%s\",\"overwrite\":true}".formatted(idOf(earlier)))
                .body("carried", equalTo(1))
                .body("criteria[0].carried", equalTo(true))
                .body("criteria[1].reason", equalTo("ALREADY_RATED"));
        client.assessor().get(draft + "/ratings/1.1.a.1").then().body("level", equalTo(3));
        carry("{\"from\":\"%s\",\"overwrite\":true}".formatted(idOf(earlier))).body("carried", equalTo(0));
    }

    @Test
    void onlyTheSameCouncilAndKindIsCarried() {
        refused(idOf(draft), "carry-source-is-itself");
        refused(idOf(TestClient.fresh().open()), "carry-source-unknown");
        refused("0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0", "carry-source-unknown");
        carry("{}").statusCode(422).body("errors[0].pointer", equalTo("/from"));
        carry("{\"from\":\"last year\"}").statusCode(400).body("errors[0].pointer", equalTo("/from"));
        TestChallenge challenge = TestChallenge.open();
        challenge.unseal(3, 2);
        String next = challenge
                .council()
                .assessor()
                .body(challenge.council().opening().replace("2009-04-01", "2010-04-01"))
                .post(PATH)
                .path("links.self");
        challenge
                .council()
                .assessor()
                .body("{\"from\":\"%s\"}".formatted(idOf(challenge.peer())))
                .post(next + "/carry-forward")
                .then()
                .statusCode(422)
                .body("type", endsWith("/carry-other-kind"));
    }

    @Test
    void whatIsSealedIsNotCarriedAndWhatIsNoDraftTakesNothing() {
        TestChallenge challenge = TestChallenge.open();
        challenge
                .council()
                .assessor()
                .body("{\"from\":\"%s\"}".formatted(idOf(challenge.peer())))
                .post(challenge.self() + "/carry-forward")
                .then()
                .statusCode(403);
        client.rateAll(draft, 3);
        client.submit(draft);
        carry("{\"from\":\"%s\"}".formatted(idOf(earlier))).statusCode(409);
        client.approver()
                .body("{\"from\":\"%s\"}".formatted(idOf(earlier)))
                .post(draft + "/carry-forward")
                .then()
                .statusCode(403);
        TestClient.fresh()
                .assessor()
                .body("{\"from\":\"%s\"}".formatted(idOf(earlier)))
                .post(draft + "/carry-forward")
                .then()
                .statusCode(404);
    }

    @Test
    void nothingIsCarriedIntoWhatModerationMakesNorIntoTheOtherSidesDraft() {
        TestChallenge challenge = TestChallenge.open();
        challenge.unseal(3, 2);
        String body = "{\"from\":\"%s\"}".formatted(idOf(challenge.peer()));
        challenge
                .byLead()
                .body(body)
                .post(TestAgreed.draftOf(challenge) + "/carry-forward")
                .then()
                .statusCode(409)
                .body("type", endsWith("/carry-into-agreed"));
        challenge
                .byLead()
                .body(body)
                .post(challenge.self() + "/carry-forward")
                .then()
                .statusCode(403);
    }

    @Test
    void peersCarryWhatTheyFoundTheYearBeforeAsFarAsNoInterestBarsThem() {
        TestChallenge challenge = TestChallenge.open();
        String officer = challenge.officer("officer-of-" + idOf(challenge.peer()));
        challenge.unseal(3, 2);
        TestChallenge next = yearAfter(challenge, officer);
        String body = "{\"from\":\"%s\"}".formatted(idOf(challenge.peer()));
        next.declare(next.lead(), "[{\"kind\":\"EMPLOYMENT\",\"description\":\"I worked there\",\"nodes\":[\"1.1\"]}]")
                .then()
                .statusCode(200);
        next.byLead()
                .body(body)
                .post(next.peer() + "/carry-forward?dryRun=true")
                .then()
                .statusCode(403);
        next.byLead().body(body).post(next.peer() + "/carry-forward").then().statusCode(403);
        next.declareNothing(next.lead());
        next.byLead()
                .body(body)
                .post(next.peer() + "/carry-forward")
                .then()
                .statusCode(200)
                .body("carried", equalTo(10))
                .body("unconfirmed", equalTo(10));
    }

    /** For 2010/11 before the same council, led by one of the peers of 2009/10. */
    private static TestChallenge yearAfter(TestChallenge challenge, String lead) {
        TestClient council = challenge.council();
        String opening = council.opening().replace("SELF", "PEER").replace("2009-04-01", "2010-04-01");
        String peer = council.approver().body(opening).post(PATH).path("links.self");
        TestChallenge next = new TestChallenge(council, challenge.neighbour(), challenge.self(), peer, lead);
        next.appoint(council.approver(), next.lead(), "LEAD").then().statusCode(201);
        return next;
    }

    private String open(String period) {
        return client.assessor()
                .body(TestClient.opening(
                        client.council().code(), TestCatalogue.BENCHMARK, TestCatalogue.EDITION, "SELF", period))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("links.self");
    }

    private void refused(String from, String slug) {
        carry("{\"from\":\"%s\"}".formatted(from))
                .statusCode(422)
                .body("type", endsWith("/" + slug))
                .body("errors[0].pointer", equalTo("/from"));
    }

    private ValidatableResponse carry(String body) {
        return client.assessor().body(body).post(draft + "/carry-forward").then();
    }

    private static String idOf(String path) {
        return TestClient.idOf(path);
    }
}
