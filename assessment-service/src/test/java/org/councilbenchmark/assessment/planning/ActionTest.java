package org.councilbenchmark.assessment.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestPlan;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ActionTest {

    private static final String RICH = """
            "description":"One page, in plain words","owner":"person-3c1e","ownerName":"Jo Smith",
            "partnerOrganisation":"The health trust","effort":2,
            "measure":{"indicator":"ni_014","baseline":"41.20","target":"25","unit":"%","by":"2031-03-31"},
            "cost":{"amount":"12500.5","currency":"GBP"}""";

    private TestPlan plan;

    @BeforeEach
    void open() {
        plan = TestPlan.fresh();
    }

    @Test
    void anActionIsAddedReadAndListed() {
        Response added = plan.add(TestPlan.action(0, 30, RICH));
        added.then()
                .statusCode(201)
                .header("ETag", matchesPattern("\"1\\.[0-9a-f]+\""))
                .body("title", equalTo("Publish a customer charter"))
                .body("term", equalTo("SHORT"))
                .body("status", equalTo("NOT_STARTED"))
                .body("measure.indicator", equalTo("NI14"))
                .body("measure.baseline", equalTo("41.20"))
                .body("cost.amount", equalTo("12500.50"))
                .body("ownerName", equalTo("Jo Smith"))
                .body("earlyWarning.raised", equalTo(false))
                .body("overdue", equalTo(false))
                .body("atRisk", equalTo(false))
                .body("createdBy", equalTo("test-assessor"));
        String path = added.path("links.self");
        assertThat(added.header("Location")).endsWith(path);
        plan.council().approver().get(path).then().statusCode(200).header("ETag", added.header("ETag"));
        plan.council()
                .assessor()
                .header("If-None-Match", added.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        plan.council()
                .assessor()
                .get(plan.assessment() + "/actions?size=1")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"last\""))
                .body("items[0].id", equalTo(added.path("id")))
                .body("total", equalTo(1));
    }

    @Test
    void anActionIsRewrittenOnlyAsItWasRead() {
        String path = plan.added(TestPlan.action(0, 30));
        String etag = plan.council().etag(path);
        String other = TestPlan.action(0, 400);
        plan.council().assessor().body(other).put(path).then().statusCode(428);
        plan.council()
                .assessor()
                .header("If-Match", etag)
                .body(other)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"2\\..+"))
                .body("term", equalTo("MEDIUM"));
        plan.council()
                .assessor()
                .header("If-Match", etag)
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        plan.council().assessor().header("If-Match", etag).delete(path).then().statusCode(412);
        plan.council().assessor().delete(path).then().statusCode(428);
        plan.council()
                .assessor()
                .header("If-Match", plan.council().etag(path))
                .delete(path)
                .then()
                .statusCode(204);
        plan.council().assessor().get(path).then().statusCode(404);
    }

    @Test
    void theSameContentAgainChangesNothing() {
        String body = TestPlan.action(0, 30, RICH);
        String path = plan.added(body);
        String etag = plan.council().etag(path);
        plan.write(path, body).then().statusCode(200).header("ETag", etag);
        assertThat(history()).containsOnlyOnce("ACTION_ADDED").doesNotContain("ACTION_CHANGED");
    }

    @Test
    void completingAndCancellingNeedAWordThatBecomesANote() {
        String path = plan.added(TestPlan.action(0, 30));
        plan.write(path, TestPlan.action(0, 30, "\"status\":\"DONE\""))
                .then()
                .statusCode(422)
                .body("type", containsString("note-missing"))
                .body("errors[0].pointer", equalTo("/note"));
        plan.write(path, TestPlan.action(0, 30, "\"status\":\"DONE\",\"note\":\"Printed\""))
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("percentComplete", equalTo(100));
        plan.council().assessor().get(path + "/notes").then().body("items[0].text", equalTo("Printed"));
        plan.write(path, TestPlan.action(0, 60)).then().statusCode(200).body("status", equalTo("DONE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"criteria\":[\"9.9\"] | criterion-unknown | /criteria/0",
                "\"criteria\":[\"1.1.a.1\",\"1.1.a\"] | criterion-unknown | /criteria/1",
                "\"criteria\":[\"1.1.a.1\",\"1.1.a.1\"] | entry-repeated | /criteria/1",
                "\"criteria\":[null] | not-null | /criteria/0",
                "\"recommendations\":[\"0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0\"] | recommendation-unknown | /recommendations/0",
                "\"dueOn\":\"2009-01-01\" | dates-reversed | /dueOn",
                "\"dueOn\":\"+999999999-01-01\" | date-out-of-range | /dueOn",
                "\"owner\":\"Jo Smith\" | pattern | /owner",
                "\"owner\":\"jo@trafford.gov.uk\" | pattern | /owner",
                "\"effort\":6 | max | /effort",
                "\"cost\":{\"amount\":\"-1\"} | pattern | /cost/amount",
                "\"cost\":{\"amount\":\"1\",\"currency\":\"EUR\"} | pattern | /cost/currency",
                "\"cost\":{} | not-null | /cost/amount",
                "\"measure\":{\"indicator\":\"14!\",\"target\":\"1\"} | indicator-malformed | /measure/indicator",
                "\"measure\":{\"indicator\":\"NI14\",\"target\":\"1e9\"} | pattern | /measure/target",
                "\"earlyWarning\":{\"raised\":true} | reason-missing | /earlyWarning/reason",
                "\"title\":\" \" | not-blank | /title"
            })
    void whatBreaksARuleIsRefusedWithItsPlace(String member, String code, String pointer) {
        plan.add(TestPlan.action(0, 30, member))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.code", hasItem(code))
                .body("errors.pointer", hasItem(pointer))
                .body("errors[0].remedy", not(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"effort\":99999999999 | 400",
                "\"effort\":\"3\" | 400",
                "\"version\":7 | 400",
                "\"startsOn\":\"2010-02-30\" | 400",
                "\"term\":\"SOON\" | 400",
                "\"recommendations\":[\"x\"] | 400",
                "\"note\":\"a\\u0000b\" | 400",
                "\"description\":\"a\\u0000b\" | 400"
            })
    void whatCannotBeReadIsABadRequest(String member, int status) {
        plan.add(TestPlan.action(0, 30, member)).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void othersNeitherFindNorWriteIt() {
        String path = plan.added(TestPlan.action(0, 30));
        TestClient stranger = TestClient.fresh();
        stranger.assessor().get(path).then().statusCode(404);
        stranger.assessor().get(plan.assessment() + "/actions").then().statusCode(404);
        stranger.assessor()
                .body(TestPlan.action(0, 30))
                .post(plan.assessment() + "/actions")
                .then()
                .statusCode(404);
        stranger.assessor().header("If-Match", "*").delete(path).then().statusCode(404);
        plan.council().as("analyst").get(path).then().statusCode(403);
        plan.council()
                .as("peer-reviewer")
                .body(TestPlan.action(0, 30))
                .post(plan.assessment() + "/actions")
                .then()
                .statusCode(403);
        TestPlan other = new TestPlan(stranger, stranger.open());
        String theirs = other.assessment() + path.substring(path.indexOf("/actions"));
        stranger.assessor().get(theirs).then().statusCode(404);
    }

    @Test
    void aPlanOutlivesCompletionAndEndsWithWithdrawal() {
        TestPlan completed = TestPlan.completed(0);
        String path = completed.added(TestPlan.action(0, 30));
        completed
                .note(path, "{\"text\":\"Begun\",\"percentComplete\":10}")
                .then()
                .statusCode(201);
        completed
                .council()
                .move("approver", completed.assessment(), "withdrawal")
                .then()
                .statusCode(200);
        completed.add(TestPlan.action(0, 30)).then().statusCode(409).body("type", containsString("plan-closed"));
        completed
                .note(path, "{\"text\":\"More\",\"percentComplete\":20}")
                .then()
                .statusCode(409);
        completed.council().assessor().get(path).then().statusCode(200).body("percentComplete", equalTo(10));
    }

    @Test
    void actionsAnswerRecommendationsOfTheSameAssessment() {
        String recommendation = plan.recommended("Write a charter");
        String id = TestClient.idOf(recommendation);
        String path = plan.added(TestPlan.action(0, 30, "\"recommendations\":[\"" + id + "\"]"));
        plan.council()
                .assessor()
                .get(recommendation)
                .then()
                .body("actions.id", contains(TestClient.idOf(path)))
                .body("actions[0].status", equalTo("NOT_STARTED"));
        TestPlan other = TestPlan.fresh();
        other.add(TestPlan.action(0, 30, "\"recommendations\":[\"" + id + "\"]"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("recommendation-unknown"));
    }

    private String history() {
        return plan.council()
                .assessor()
                .get(plan.assessment() + "/history")
                .then()
                .extract()
                .asString();
    }
}
