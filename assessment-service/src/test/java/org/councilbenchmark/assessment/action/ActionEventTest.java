package org.councilbenchmark.assessment.action;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestPlan;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTokens;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ActionEventTest {

    private static final String TYPE = "action.changed.v1";

    private TestPlan plan;

    @BeforeEach
    void open() {
        plan = TestPlan.fresh();
    }

    @Test
    void everyChangeIsToldWholeAndWithoutWords() {
        String path = plan.added(TestPlan.action(0, 30, """
                "title":"Secret title","description":"Secret","owner":"person-1","ownerName":"Secret Smith",
                "partnerOrganisation":"Secret trust","cost":{"amount":"7"},"effort":1,
                "measure":{"indicator":"NI14","target":"2.50","unit":"Secret unit"}"""));
        plan.note(path, """
                {"text":"Secret note","percentComplete":30,"warning":{"raised":true,"reason":"Secret reason"}}""").then().statusCode(201);
        plan.council().assessor().header("If-Match", "*").delete(path).then().statusCode(204);
        List<TestEvent> events = eventsOf(path, 3);
        assertThat(events).extracting(TestEvent::version).containsExactly(1L, 2L, 3L);
        for (TestEvent event : events) {
            assertThat(event.type()).isEqualTo(TYPE);
            assertThat(Contracts.faults(TYPE, event.data())).isEmpty();
            assertThat(event.key()).isEqualTo(plan.council().council().id());
            assertThat(event.data().toString()).doesNotContain("Secret");
            assertThat(event.data().get("cost").asText()).isEqualTo("7.00");
            assertThat(event.data().get("measure").get("target").asText()).isEqualTo("2.50");
        }
        assertThat(events.get(1).data().get("earlyWarning").asBoolean()).isTrue();
        assertThat(events.get(1).data().get("status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(events)
                .extracting(event -> event.data().get("deleted").asBoolean())
                .containsExactly(false, false, true);
    }

    @Test
    void whatChangesNothingTellsNobody() {
        String body = TestPlan.action(0, 30);
        String path = plan.added(body);
        plan.write(path, body).then().statusCode(200);
        plan.note(path, "{\"text\":\"Nothing yet\",\"percentComplete\":0}")
                .then()
                .statusCode(201);
        plan.add(TestPlan.action(0, 30, "\"criteria\":[\"9\"]")).then().statusCode(422);
        String marker = plan.added(body);
        eventsOf(marker, 1);
        assertThat(eventsOf(path, 1)).hasSize(1);
    }

    @Test
    void theExampleKeepsItsContract() {
        assertThat(Contracts.faults(TYPE, Contracts.example(TYPE))).isEmpty();
    }

    @Test
    void theStateIsToldAgainAfterItsAssessmentWithTheVersionItHad() {
        String path = plan.added(TestPlan.action(0, 30));
        plan.note(path, "{\"text\":\"Half\",\"percentComplete\":50}").then().statusCode(201);
        given().header("Authorization", "Bearer " + TestTokens.of("administrator"))
                .post("/v1/assessment-republications")
                .then()
                .statusCode(200);
        List<TestEvent> events = eventsOf(path, 3);
        assertThat(events.get(2).version()).isEqualTo(2);
        assertThat(events.get(2).data()).isEqualTo(events.get(1).data());
        String assessment = TestClient.idOf(plan.assessment());
        List<String> order = TestTopics.awaitAll(
                        "assessment.events",
                        event -> event.subject().equals(assessment)
                                || event.subject().equals(TestClient.idOf(path)),
                        5)
                .stream()
                .map(TestEvent::type)
                .toList();
        assertThat(order).containsExactly("assessment.opened.v1", TYPE, TYPE, "assessment.opened.v1", TYPE);
    }

    private static List<TestEvent> eventsOf(String path, int count) {
        return TestTopics.awaitAll("assessment.events", event -> event.subject().equals(TestClient.idOf(path)), count);
    }
}
