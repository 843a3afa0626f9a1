package org.councilbenchmark.assessment.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.SmallChallenge;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestPlan;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class FollowUpTest {

    private static final int YEAR = 366;

    private TestPlan plan;

    @BeforeEach
    void open() {
        plan = TestPlan.completed(YEAR);
    }

    private Response hold(int daysAgo, int months, String members) {
        return plan.council().assessor().body(body(daysAgo, months, members)).post(plan.assessment() + "/follow-ups");
    }

    private static String body(int daysAgo, int months, String members) {
        return "{\"heldOn\":\"%s\",\"dueAfterMonths\":%d,\"summary\":\"As we found it\"%s}"
                .formatted(TestPlan.today().minusDays(daysAgo), months, members);
    }

    private static String findings(String action, String finding, String recommendation, String other) {
        return ",\"actions\":[{\"action\":\"%s\",\"finding\":\"%s\",\"note\":\"Seen\"}],"
                        .formatted(TestClient.idOf(action), finding)
                + "\"recommendations\":[{\"recommendation\":\"%s\",\"finding\":\"%s\",\"note\":\"Heard\"}]"
                        .formatted(TestClient.idOf(recommendation), other);
    }

    @Test
    void theExpectedReviewsAppearWithTheirDays() {
        plan.council()
                .assessor()
                .get(plan.assessment() + "/follow-ups")
                .then()
                .statusCode(200)
                .body("items.dueAfterMonths", contains(6, 12, 18))
                .body("items.state", contains("OVERDUE", "OVERDUE", "NOT_YET"))
                .body(
                        "items[0].dueOn",
                        equalTo(TestPlan.today().minusDays(YEAR).plusMonths(6).toString()));
    }

    @Test
    void aReviewIsHeldAgainstTheOneBefore() {
        String action = plan.added(TestPlan.action(-9, 30));
        String recommendation = plan.recommended("Listen");
        hold(100, 6, findings(action, "BEHIND", recommendation, "DONE"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/follow-ups/6"))
                .body("before", nullValue())
                .body("actions[0].change", equalTo("NEW"));
        plan.council()
                .assessor()
                .get(recommendation)
                .then()
                .body("followUp.status", equalTo("IMPLEMENTED"))
                .body("followUp.note", equalTo("Heard"));
        hold(3, 12, findings(action, "ON_TRACK", recommendation, "STOPPED"))
                .then()
                .statusCode(201);
        plan.council()
                .approver()
                .get(plan.assessment() + "/follow-ups/12")
                .then()
                .statusCode(200)
                .body("before.dueAfterMonths", equalTo(6))
                .body("actions[0].title", equalTo("Publish a customer charter"))
                .body("actions[0].findingBefore", equalTo("BEHIND"))
                .body("actions[0].change", equalTo("BETTER"))
                .body("recommendations[0].change", equalTo("WORSE"))
                .body("notReviewed", hasSize(0));
        plan.council().assessor().get(recommendation).then().body("followUp.status", equalTo("NOT_IMPLEMENTED"));
        plan.council().assessor().get(action).then().body("status", equalTo("NOT_STARTED"));
        plan.council()
                .assessor()
                .header("If-Match", "*")
                .delete(action)
                .then()
                .statusCode(409)
                .body("type", containsString("action-reviewed"));
    }

    @Test
    void aHeldReviewIsNotChangedButCorrectedByAnother() {
        String action = plan.added(TestPlan.action(-9, 30));
        String recommendation = plan.recommended("Listen");
        String first =
                hold(50, 6, findings(action, "DONE", recommendation, "DONE")).path("id");
        hold(50, 6, "")
                .then()
                .statusCode(409)
                .header("Location", endsWith("/follow-ups/6"))
                .body("type", containsString("follow-up-already-held"));
        String corrects = ",\"corrects\":\"" + first + "\"";
        hold(60, 12, corrects).then().statusCode(422).body("errors[0].pointer", equalTo("/corrects"));
        hold(60, 6, findings(action, "STOPPED", recommendation, "STOPPED") + corrects)
                .then()
                .statusCode(201)
                .body("corrects", equalTo(first));
        plan.council().assessor().get(recommendation).then().body("followUp.status", equalTo("NOT_IMPLEMENTED"));
        hold(60, 6, corrects).then().statusCode(422);
        plan.council()
                .assessor()
                .get(plan.assessment() + "/follow-ups")
                .then()
                .body("items.state", contains("HELD", "OVERDUE", "NOT_YET"));
    }

    @Test
    void whatACorrectionNoLongerSaysIsNotSaid() {
        String action = plan.added(TestPlan.action(-9, 30));
        String recommendation = plan.recommended("Listen");
        hold(80, 6, findings(action, "DONE", recommendation, "DONE")).then().statusCode(201);
        String later = hold(20, 12, findings(action, "DONE", recommendation, "STOPPED"))
                .path("id");
        hold(20, 12, ",\"corrects\":\"" + later + "\"").then().statusCode(201).body("notReviewed", hasSize(2));
        plan.council().assessor().get(recommendation).then().body("followUp.status", equalTo("IMPLEMENTED"));
        String first = plan.council()
                .assessor()
                .get(plan.assessment() + "/follow-ups/6")
                .path("id");
        hold(80, 6, ",\"corrects\":\"" + first + "\"").then().statusCode(201);
        plan.council()
                .assessor()
                .get(recommendation)
                .then()
                .body("followUp.status", equalTo("OPEN"))
                .body("followUp.note", nullValue());
    }

    @Test
    void whatCannotHaveBeenIsRefusedWithItsPlace() {
        String nothing = "0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0";
        refused(hold(-1, 6, ""), "held-on-impossible", "/heldOn");
        refused(hold(YEAR + 1, 6, ""), "held-on-impossible", "/heldOn");
        refused(hold(1, 61, ""), "max", "/dueAfterMonths");
        refused(
                hold(1, 6, ",\"actions\":[{\"action\":\"" + nothing + "\",\"finding\":\"DONE\"}]"),
                "review-subject-unknown",
                "/actions/0/action");
        refused(hold(1, 6, ",\"recommendations\":[null]"), "not-null", "/recommendations/0");
        String action = TestClient.idOf(plan.added(TestPlan.action(0, 30)));
        String twice = "{\"action\":\"" + action + "\",\"finding\":\"DONE\"}";
        refused(hold(1, 6, ",\"actions\":[" + twice + "," + twice + "]"), "entry-repeated", "/actions/1");
        plan.council()
                .assessor()
                .get(plan.assessment() + "/follow-ups/6")
                .then()
                .statusCode(404);
    }

    @Test
    void beforeCompletionThereIsNothingToFollowUp() {
        TestPlan draft = TestPlan.fresh();
        draft.council()
                .assessor()
                .body(body(0, 6, ""))
                .post(draft.assessment() + "/follow-ups")
                .then()
                .statusCode(409)
                .body("type", containsString("follow-up-too-early"));
        draft.council()
                .assessor()
                .get(draft.assessment() + "/follow-ups")
                .then()
                .body("completedOn", nullValue())
                .body("items.state", contains("NOT_YET", "NOT_YET", "NOT_YET"));
    }

    @Test
    void theLeadOfThePeersHoldsReviewsAndTheirOfficersDoNot() {
        TestChallenge challenge = TestChallenge.open();
        String officer =
                challenge.officer("officer-of-" + challenge.council().council().id());
        challenge.unseal(3, 2);
        SmallChallenge.close(challenge);
        challenge.moveByLead(challenge.peer(), "completion").then().statusCode(200);
        String path = challenge.peer() + "/follow-ups";
        challenge.peer(officer).body(body(0, 6, "")).post(path).then().statusCode(403);
        challenge.byLead().body(body(0, 6, "")).post(path).then().statusCode(201);
        challenge.peer(officer).get(path + "/6").then().statusCode(200);
        challenge.council().approver().body(body(0, 12, "")).post(path).then().statusCode(201);
    }

    @Test
    void ofTwoWhoHoldTheSameReviewAtOnceOneDoes() {
        List<Integer> statuses =
                Simultaneously.times(4, number -> hold(1, 6, "").statusCode());
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        TestClient stranger = TestClient.fresh();
        stranger.assessor().get(plan.assessment() + "/follow-ups").then().statusCode(404);
        stranger.assessor()
                .body(body(0, 12, ""))
                .post(plan.assessment() + "/follow-ups")
                .then()
                .statusCode(404);
    }

    private static void refused(Response answer, String code, String pointer) {
        answer.then().statusCode(422).body("errors[0].code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }
}
