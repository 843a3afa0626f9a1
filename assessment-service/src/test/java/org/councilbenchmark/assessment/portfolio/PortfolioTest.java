package org.councilbenchmark.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestPlan;
import org.councilbenchmark.testing.Engines;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class PortfolioTest {

    private TestPlan plan;

    @BeforeEach
    void open() {
        plan = TestPlan.fresh();
    }

    private ValidatableResponse list(String query) {
        return plan.council().assessor().get("/v1/actions" + query).then();
    }

    @Test
    void actionsAreFoundByWhatTheyAre() {
        plan.added(TestPlan.action(0, 30, "\"owner\":\"person-1\",\"title\":\"A\""));
        plan.added(TestPlan.action(0, 300, "\"criteria\":[\"2.1.a.1\"],\"title\":\"B\""));
        String done = plan.added(TestPlan.action(0, 900, "\"title\":\"C\""));
        plan.note(done, "{\"text\":\"Done\",\"percentComplete\":100,\"status\":\"DONE\"}");
        list("").statusCode(200).body("items.title", contains("A", "B", "C")).body("total", equalTo(3));
        list("?council=" + plan.council().council().snac()).body("total", equalTo(3));
        list("?assessment=" + TestClient.idOf(plan.assessment()) + "&sort=-dueOn")
                .body("items.title", contains("C", "B", "A"));
        list("?owner=person-1").body("items.title", contains("A"));
        list("?criterion=2.1.a.1").body("items.title", contains("B"));
        list("?term=LONG").body("items.title", contains("C"));
        list("?status=DONE").body("items.title", contains("C"));
        list("?dueBefore=" + TestPlan.today().plusDays(300)).body("items.title", contains("A"));
        list("?size=2&page=2&sort=dueOn").body("items.title", contains("C"));
        list("?council=" + TestClient.fresh().council().code()).statusCode(200).body("total", equalTo(0));
    }

    /** Whatever the shape of an action, the condition in the database says what the words say. */
    @Test
    void theFiltersAgreeWithWhatIsSaidOfEachAction() {
        for (int starts : List.of(-100, -60, -1, 0, 5)) {
            for (int length : List.of(0, 20, 99)) {
                for (int percent : List.of(0, 34, 35, 100)) {
                    String action = plan.added(TestPlan.action(starts, starts + length));
                    plan.note(action, "{\"text\":\"x\",\"percentComplete\":" + percent + "}")
                            .then()
                            .statusCode(201);
                }
            }
        }
        List<Map<String, Object>> all = list("?size=500").extract().path("items");
        for (String flag : List.of("overdue", "atRisk")) {
            for (boolean wanted : List.of(true, false)) {
                long expected = all.stream()
                        .filter(each -> each.get(flag).equals(wanted))
                        .count();
                assertThat(expected).as(flag + wanted).isPositive();
                list("?size=500&" + flag + "=" + wanted)
                        .body("total", equalTo((int) expected))
                        .body("items." + flag, everyItem(equalTo(wanted)));
            }
        }
        plan.council()
                .assessor()
                .get(plan.assessment() + "/plan")
                .then()
                .body("overdue", equalTo((int) all.stream()
                        .filter(each -> each.get("overdue").equals(true))
                        .count()))
                .body("atRisk", equalTo((int) all.stream()
                        .filter(each -> each.get("atRisk").equals(true))
                        .count()));
    }

    @Test
    void whatIsForeignOrSealedIsNotListed() {
        TestChallenge challenge = TestChallenge.open();
        TestPlan self = new TestPlan(challenge.council(), challenge.self());
        self.added(TestPlan.action(0, 30));
        challenge.council().assessor().get("/v1/actions").then().body("total", equalTo(1));
        challenge.byLead().get("/v1/actions").then().statusCode(200).body("items", empty());
        String query = "/v1/actions?assessment=" + TestClient.idOf(challenge.self());
        TestChallenge.administrator().get(query).then().body("total", equalTo(0));
        list("?assessment=" + TestClient.idOf(challenge.self())).body("total", equalTo(0));
        challenge.unseal(3, 2);
        challenge.byLead().get("/v1/actions").then().body("total", equalTo(1));
        TestChallenge.administrator().get(query).then().body("total", equalTo(1));
        list("?assessment=" + TestClient.idOf(challenge.self())).body("total", equalTo(0));
        plan.council().as("analyst").get("/v1/actions").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "status=LATE, status",
        "overdue=yes, overdue",
        "assessment=1, assessment",
        "dueBefore=2010-02-30, dueBefore",
        "dueBefore=soon, dueBefore",
        "sort=title;drop, sort",
        "council=X99, council",
        "colour=red, colour",
        "size=501, size"
    })
    void whatCannotBeAskedIsABadRequestThatNamesTheParameter(String query, String parameter) {
        list("?" + query).statusCode(400).body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void manyActionsAreListedWithAsManyStatementsAsFew() {
        IntStream.range(0, 60).forEach(number -> plan.added(TestPlan.action(0, 30 + number)));
        long few = statements("?size=1");
        long many = statements("?size=60");
        assertThat(many).isEqualTo(few);
        list("?size=60").body("items", hasSize(60));
    }

    /** How many statements a request prepares. */
    private long statements(String query) {
        SessionFactory sessions = Arc.container().instance(SessionFactory.class).get();
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        list(query).statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void thePlanIsSummedUp() {
        TestPlan completed = TestPlan.completed(200);
        String cost = "\"cost\":{\"amount\":\"%s\"}";
        completed.added(TestPlan.action(-30, -1, cost.formatted("0.10")));
        completed.added(TestPlan.action(0, 300, cost.formatted("0.20") + ",\"criteria\":[\"1.1.a.1\",\"2.1.a.1\"]"));
        String cancelled =
                completed.added(TestPlan.action(0, 30, cost.formatted("999999999999.99") + ",\"criteria\":[]"));
        completed
                .note(cancelled, "{\"text\":\"No\",\"percentComplete\":0,\"status\":\"CANCELLED\"}")
                .then()
                .statusCode(201);
        String open = completed.recommended("Listen");
        completed
                .council()
                .assessor()
                .get(completed.assessment() + "/plan")
                .then()
                .statusCode(200)
                .body("actions", equalTo(3))
                .body("byStatus.NOT_STARTED", equalTo(2))
                .body("byStatus.DONE", equalTo(0))
                .body("byTerm.MEDIUM", equalTo(1))
                .body("byTheme.'1'", equalTo(2))
                .body("byTheme.'2'", equalTo(1))
                .body("withoutCriteria", equalTo(1))
                .body("overdue", equalTo(1))
                .body("atRisk", equalTo(1))
                .body("cost.total", equalTo("0.30"))
                .body("cost.done", equalTo("0.00"))
                .body("recommendations.withoutAction", contains(TestClient.idOf(open)))
                .body("nextReview.dueAfterMonths", equalTo(6))
                .body("nextReview.state", equalTo("OVERDUE"));
        TestClient.fresh()
                .assessor()
                .get(completed.assessment() + "/plan")
                .then()
                .statusCode(404);
    }
}
