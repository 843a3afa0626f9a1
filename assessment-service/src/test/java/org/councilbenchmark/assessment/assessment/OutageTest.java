package org.councilbenchmark.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** The broker and the database go away under the running service, and come back. */
@QuarkusTest
@WithTestResource(Engines.class)
class OutageTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void whileKafkaIsAwayAssessmentsCompleteAndAllIsToldAfterwardsOnceInOrder() {
        String path;
        Engines.kafka().stop();
        try {
            path = client.openToCompleted();
            assertThat(TestCatalogue.count(
                            "select count(*) from outbox where subject = '" + TestClient.idOf(path) + "'"))
                    .isEqualTo(3);
        } finally {
            Engines.kafka().start();
        }
        Awaitility.await("outbox drained")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestCatalogue.count("select count(*) from outbox") == 0);
        List<TestEvent> events = TestTopics.awaitAll(
                "assessment.events", event -> event.subject().equals(TestClient.idOf(path)), 3);
        assertThat(events)
                .extracting(TestEvent::type)
                .containsExactly("assessment.opened.v1", "assessment.submitted.v1", "assessment.completed.v1");
    }

    @Test
    void whilePostgresIsAwayTheAnswerIs503AndAfterwardsAllGoesOn() {
        String path = client.open();
        Engines.postgres().stop();
        try {
            client.assessor()
                    .get(path)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", endsWith("/temporarily-unavailable"));
            client.assessor()
                    .body(TestClient.ratings(3, List.of("1.1.a.1")))
                    .put(path + "/ratings")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue());
            client.assessor()
                    .header("Idempotency-Key", "during-outage")
                    .body(client.opening())
                    .post(TestClient.PATH)
                    .then()
                    .statusCode(503);
        } finally {
            Engines.postgres().start();
        }
        Awaitility.await("recovered")
                .atMost(Duration.ofSeconds(20))
                .until(() -> client.assessor().get(path).statusCode() == 200);
        client.rateAll(path, 3);
        client.submit(path);
        client.complete(path);
        TestClient.fresh().open();
        assertThat(TestTopics.awaitAll(
                        "assessment.events", event -> event.subject().equals(TestClient.idOf(path)), 3))
                .hasSize(3);
    }
}
