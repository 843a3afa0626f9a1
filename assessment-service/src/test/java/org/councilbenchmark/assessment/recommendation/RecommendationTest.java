package org.councilbenchmark.assessment.recommendation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.councilbenchmark.assessment.testing.SmallChallenge;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestPlan;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class RecommendationTest {

    private static final String RESPONSE = """
            {"decision":"PARTLY_ACCEPTED","text":"From next year on","ownerId":"person-3c1e"}""";

    private TestPlan plan;

    @BeforeEach
    void open() {
        plan = TestPlan.fresh();
    }

    @Test
    void theCouncilNotesDownWhatItWasToldAndResponds() {
        String path = plan.recommended("Write a charter");
        plan.council()
                .approver()
                .get(path)
                .then()
                .statusCode(200)
                .body("followUp.status", equalTo("OPEN"))
                .body("response", nullValue())
                .body("actions", hasSize(0))
                .body("madeBy", equalTo("test-assessor"));
        plan.council().approver().body(RESPONSE).put(path + "/response").then().statusCode(428);
        Response answered = respond(path, RESPONSE);
        answered.then()
                .statusCode(200)
                .body("response.decision", equalTo("PARTLY_ACCEPTED"))
                .body("response.respondedBy", equalTo("test-approver"));
        respond(path, RESPONSE).then().statusCode(200).header("ETag", answered.header("ETag"));
        plan.write(path, TestPlan.recommendation("Write two"))
                .then()
                .statusCode(409)
                .body("type", containsString("recommendation-answered"));
        plan.write(path, TestPlan.recommendation("Write a charter")).then().statusCode(200);
        plan.council()
                .assessor()
                .get(plan.assessment() + "/recommendations")
                .then()
                .body("total", equalTo(1))
                .body("items[0].text", equalTo("Write a charter"));
        plan.council()
                .assessor()
                .get(plan.assessment() + "/history")
                .then()
                .body("items.action", hasItem("RECOMMENDATION_MADE"))
                .body("items.action", hasItem("RECOMMENDATION_ANSWERED"));
    }

    @Test
    void aRecommendationIsRewrittenOnlyAsItWasRead() {
        String path = plan.recommended("Write a charter");
        String etag = plan.council().etag(path);
        String other = TestPlan.recommendation("Write two");
        plan.council().assessor().body(other).put(path).then().statusCode(428);
        plan.write(path, other).then().statusCode(200).body("text", equalTo("Write two"));
        plan.council()
                .assessor()
                .header("If-Match", etag)
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        plan.council()
                .assessor()
                .header("If-None-Match", plan.council().etag(path))
                .get(path)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"text\":\"Write\" | \"text\":\" \" | 422 | /text",
                "\"1.1.a.1\" | \"9.9\" | 422 | /criteria/0",
                "\"1.1.a.1\" | null | 422 | /criteria/0",
                "2030-03-31 | 1066-10-14 | 422 | /dueOn",
                "\"HIGH\" | null | 422 | /priority",
                "\"HIGH\" | \"URGENT\" | 400 | /priority",
                "\"SCRUTINY\" | 7 | 400 | /source"
            })
    void whatBreaksARuleIsRefusedWithItsPlace(String was, String is, int status, String pointer) {
        plan.council()
                .assessor()
                .body(TestPlan.recommendation("Write").replace(was, is))
                .post(plan.assessment() + "/recommendations")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void peersRecommendOnTheirsAndTheCouncilRespondsOnceItIsUnsealed() {
        TestChallenge challenge = TestChallenge.open();
        String list = challenge.peer() + "/recommendations";
        String body = TestPlan.recommendation("Listen more").replace("SCRUTINY", "PEER_REPORT");
        String path = challenge
                .byLead()
                .body(body)
                .post(list)
                .then()
                .statusCode(201)
                .extract()
                .path("links.self");
        challenge
                .council()
                .assessor()
                .get(list)
                .then()
                .statusCode(403)
                .body("type", containsString("assessment-sealed"));
        challenge.council().assessor().get(path).then().statusCode(403);
        challenge.council().assessor().body(body).post(list).then().statusCode(403);
        challenge
                .council()
                .approver()
                .header("If-Match", "*")
                .body(RESPONSE)
                .put(path + "/response")
                .then()
                .statusCode(403);
        TestChallenge.administrator().get(list).then().statusCode(403);
        challenge.unseal(3, 2);
        challenge.byLead().body(body).post(list).then().statusCode(201);
        challenge.council().assessor().get(list).then().statusCode(200).body("total", equalTo(2));
        challenge
                .council()
                .assessor()
                .body(body)
                .post(list)
                .then()
                .statusCode(403)
                .body("type", containsString("not-for-your-side"));
        challenge
                .council()
                .approver()
                .header("If-Match", "*")
                .body(RESPONSE)
                .put(path + "/response")
                .then()
                .statusCode(200);
        SmallChallenge.close(challenge);
        challenge.moveByLead(challenge.peer(), "completion").then().statusCode(200);
        challenge
                .byLead()
                .body(body)
                .post(list)
                .then()
                .statusCode(409)
                .body("type", containsString("recommendations-final"));
    }

    @Test
    void peersDoNotWriteThePlanOfTheCouncil() {
        TestChallenge challenge = TestChallenge.open();
        challenge.unseal(3, 2);
        challenge
                .byLead()
                .body(TestPlan.recommendation("No"))
                .post(challenge.self() + "/recommendations")
                .then()
                .statusCode(403)
                .body("type", containsString("not-for-your-side"));
        challenge.byLead().get(challenge.self() + "/actions").then().statusCode(200);
        challenge
                .byLead()
                .body(TestPlan.action(0, 9))
                .post(challenge.self() + "/actions")
                .then()
                .statusCode(403);
    }

    @Test
    void strangersFindNothing() {
        String path = plan.recommended("Write a charter");
        TestClient stranger = TestClient.fresh();
        stranger.assessor().get(path).then().statusCode(404);
        stranger.assessor().get(plan.assessment() + "/recommendations").then().statusCode(404);
        stranger.assessor()
                .header("If-Match", "*")
                .body(RESPONSE)
                .put(path + "/response")
                .then()
                .statusCode(404);
        plan.council().as("analyst").get(path).then().statusCode(403);
        plan.council()
                .assessor()
                .get(plan.assessment() + "/recommendations/0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0")
                .then()
                .statusCode(404);
    }

    private Response respond(String path, String body) {
        return plan.council()
                .approver()
                .header("If-Match", plan.council().etag(path))
                .body(body)
                .put(path + "/response");
    }
}
