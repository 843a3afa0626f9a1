package org.councilbenchmark.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class SupersessionTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void aCorrectionSupersedesTheOlderOneAndBothStay() {
        String old = client.openToCompleted();
        String correction = client.openToCompleted();
        client.assessor()
                .get(old)
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("supersededAt", notNullValue())
                .body("supersededBy", equalTo(TestClient.idOf(correction)));
        client.assessor().get(correction).then().body("supersedes", equalTo(TestClient.idOf(old)));
        client.assessor().get(old + "/history").then().body("items[0].action", equalTo("SUPERSEDED"));
        TestEvent completed = TestTopics.await(
                "assessment.events",
                event -> event.subject().equals(TestClient.idOf(correction))
                        && event.type().equals("assessment.completed.v1"));
        assertThat(completed.data().get("supersedes").asText()).isEqualTo(TestClient.idOf(old));
    }

    @Test
    void withdrawingTheCorrectionMakesTheOlderOneCurrentAgain() {
        String first = client.openToCompleted();
        String second = client.openToCompleted();
        String third = client.openToCompleted();
        withdraw(second);
        client.assessor().get(first).then().body("supersededAt", notNullValue());
        withdraw(third);
        client.assessor().get(first).then().body("supersededAt", nullValue()).body("supersededBy", nullValue());
        client.assessor().get(first + "/history").then().body("items[0].action", equalTo("REINSTATED"));
        String fourth = client.openToCompleted();
        client.assessor().get(fourth).then().body("supersedes", equalTo(TestClient.idOf(first)));
    }

    @Test
    void ofManyWhoSubmitOrCompleteAtOnceExactlyOneSucceeds() {
        String path = client.open();
        client.rateAll(path, 3);
        for (List<String> step : List.of(List.of("assessor", "submission"), List.of("approver", "completion"))) {
            String etag = client.etag(path);
            List<Integer> answers = Simultaneously.times(6, i -> client.as(step.get(0))
                    .header("If-Match", etag)
                    .body("{}")
                    .post(path + "/" + step.get(1))
                    .statusCode());
            assertThat(Collections.frequency(answers, 200)).as(step.get(1)).isEqualTo(1);
            assertThat(Collections.frequency(answers, 412)).as(step.get(1)).isEqualTo(5);
        }
        assertThat(TestTopics.awaitAll(
                        "assessment.events", event -> event.subject().equals(TestClient.idOf(path)), 3))
                .hasSize(3);
    }

    @Test
    void aCompletionBesideTheWithdrawalOfTheCurrentOneLeavesOneCurrent() {
        for (int round = 0; round < 5; round++) {
            client.openToCompleted();
            String current = client.openToCompleted();
            String next = client.open();
            client.rateAll(next, 3);
            client.submit(next);
            List<Integer> answers = Simultaneously.times(
                    2,
                    i -> i == 0
                            ? client.move("approver", current, "withdrawal").statusCode()
                            : client.move("approver", next, "completion").statusCode());
            assertThat(answers).allMatch(status -> status == 200 || status == 412);
            assertThat(TestCatalogue.count("select count(*) from assessment where status = 'COMPLETED'"
                            + " and superseded_at is null and council = '"
                            + client.council().id() + "'"))
                    .isEqualTo(1);
            if (answers.get(1) == 412) {
                client.complete(next);
            }
        }
    }

    private void withdraw(String path) {
        client.move("approver", path, "withdrawal").then().statusCode(200);
    }
}
