package org.councilbenchmark.assessment.aim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestAgreed;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class TargetTest {

    private final TestClient client = TestClient.fresh();
    private String path;
    private String targets;

    @BeforeEach
    void open() {
        path = client.open();
        targets = path + "/targets";
    }

    @Test
    void aTargetStandsBesideThePresentScoreWithItsGap() {
        client.rate(path, 3, List.of("1.1.a.1", "1.1.a.2", "1.1.a.3", "1.1.a.4"));
        first("1.1.a", "{\"score\":70.5,\"by\":\"2011-03-31\",\"note\":\"By the next inspection\"}")
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("score", equalTo(70.5f))
                .body("exact.fraction", equalTo("141/2"))
                .body("by", equalTo("2011-03-31"))
                .body("present.fraction", equalTo("200/3"))
                .body("gap.fraction", equalTo("23/6"))
                .body("gap.decimal", equalTo("3.833333333333"))
                .body("gap.display", equalTo(3.8f))
                .body("reached", equalTo(false))
                .body("sufficient", equalTo(true));
        client.rate(path, 4, List.of("1.1.a.1", "1.1.a.2"));
        client.approver()
                .get(targets + "/1.1.a")
                .then()
                .statusCode(200)
                .body("reached", equalTo(true))
                .body("gap.fraction", equalTo("-77/6"));
    }

    @Test
    void withoutAScoreThereIsNoGapAndNothingIsReached() {
        first("overall", "{\"score\":60}")
                .statusCode(201)
                .body("nodeType", equalTo("OVERALL"))
                .body("present", nullValue())
                .body("gap", nullValue())
                .body("reached", nullValue());
    }

    @Test
    void targetsAreListedInReadingOrderPageByPage() {
        first("2.1", "{\"score\":60}").statusCode(201);
        first("overall", "{\"score\":60}").statusCode(201);
        first("1", "{\"score\":60}").statusCode(201);
        client.assessor()
                .get(targets)
                .then()
                .statusCode(200)
                .body("items.node", equalTo(List.of("overall", "1", "2.1")))
                .body("total", equalTo(3));
        client.assessor()
                .get(targets + "?page=2&size=2")
                .then()
                .header("Link", notNullValue())
                .body("items.node", equalTo(List.of("2.1")));
    }

    @Test
    void aTargetIsChangedAndRemovedOnlyByWhoHasSeenIt() {
        String first = first("1", "{\"score\":60}").extract().header("ETag");
        first("1", "{\"score\":70}").statusCode(412);
        client.assessor().body("{\"score\":70}").put(targets + "/1").then().statusCode(428);
        put("1", first, "{\"score\":60.000}").statusCode(200).header("ETag", equalTo(first));
        String second = put("1", first, "{\"score\":70}")
                .statusCode(200)
                .header("ETag", not(equalTo(first)))
                .extract()
                .header("ETag");
        put("1", first, "{\"score\":80}").statusCode(412);
        delete("1", first).then().statusCode(412);
        delete("1", second).then().statusCode(204);
        delete("1", second).then().statusCode(404);
        first("1", "{\"score\":60}").statusCode(201).header("ETag", not(equalTo(first)));
        client.assessor()
                .get(path + "/history")
                .then()
                .body(
                        "items.findAll { it.criterion == '1' }.action",
                        equalTo(List.of("TARGET_SET", "TARGET_REMOVED", "TARGET_SET", "TARGET_SET")))
                .body("items.find { it.action == 'TARGET_REMOVED' }.subject", equalTo("70"));
    }

    @Test
    void whatIsNoTargetIsRefusedWithItsPlace() {
        refused("{\"score\":100.1}", 422, "/score");
        refused("{\"score\":-1}", 422, "/score");
        refused("{\"score\":1.23456}", 422, "/score");
        refused("{\"score\":1e-999999}", 422, "/score");
        refused("{}", 422, "/score");
        refused("{\"score\":60,\"note\":\"" + "x".repeat(2_001) + "\"}", 422, "/note");
        refused("{\"score\":60,\"by\":\"tomorrow\"}", 400, "/by");
        refused("{\"score\":60,\"present\":1}", 400, "/present");
        first("1", "{\"score\":60,\"note\":\"\\u0000\"}").statusCode(400);
        first("1.1.a.1", "{\"score\":60}").statusCode(422);
        first("9", "{\"score\":60}").statusCode(404);
        client.assessor().get(targets + "/1").then().statusCode(404);
    }

    @Test
    void targetsAreSetAfterCompletionButNotOnWhatWasWithdrawn() {
        client.rateAll(path, 3);
        client.submit(path);
        client.complete(path);
        first("1", "{\"score\":60}").statusCode(201);
        client.move("approver", path, "withdrawal").then().statusCode(200);
        first("2", "{\"score\":60}").statusCode(409);
    }

    @Test
    void anotherCouncilFindsNothingHere() {
        TestClient foreign = TestClient.fresh();
        foreign.assessor().get(targets).then().statusCode(404);
        foreign.assessor()
                .header("If-None-Match", "*")
                .body("{\"score\":60}")
                .put(targets + "/1")
                .then()
                .statusCode(404);
    }

    @Test
    void peersReadTheTargetsOfTheCouncilAndSetNone() {
        TestChallenge challenge = TestChallenge.open();
        challenge.unseal(3, 2);
        challenge.byLead().get(challenge.self() + "/targets").then().statusCode(200);
        challenge
                .council()
                .approver()
                .header("If-None-Match", "*")
                .body("{\"score\":60}")
                .put(challenge.peer() + "/targets/1")
                .then()
                .statusCode(409);
    }

    @Test
    void onTheAgreedAssessmentTheCouncilSetsTargetsAndThePeersDoNot() {
        TestChallenge challenge = TestChallenge.open();
        challenge.unseal(3, 2);
        String agreed = TestAgreed.draftOf(challenge) + "/targets/1";
        String approverElsewhere = TestTokens.ofPerson(
                challenge.lead(), "approver", challenge.neighbour().code());
        given().header("Authorization", "Bearer " + approverElsewhere)
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body("{\"score\":60}")
                .put(agreed)
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-the-councils-side"));
        challenge
                .council()
                .approver()
                .header("If-None-Match", "*")
                .body("{\"score\":60}")
                .put(agreed)
                .then()
                .statusCode(201);
    }

    private void refused(String body, int status, String pointer) {
        first("1", body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse first(String node, String body) {
        return client.approver()
                .header("If-None-Match", "*")
                .body(body)
                .put(targets + "/" + node)
                .then();
    }

    private ValidatableResponse put(String node, String etag, String body) {
        return client.assessor()
                .header("If-Match", etag)
                .body(body)
                .put(targets + "/" + node)
                .then();
    }

    private Response delete(String node, String etag) {
        return client.assessor().header("If-Match", etag).delete(targets + "/" + node);
    }
}
