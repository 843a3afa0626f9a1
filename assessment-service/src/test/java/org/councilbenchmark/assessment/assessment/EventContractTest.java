package org.councilbenchmark.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class EventContractTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void everyEventOfALifeKeepsItsContractAndComesInOrder() {
        String path = client.open();
        client.rateAll(path, 3);
        client.submit(path);
        client.move("approver", path, "return").then().statusCode(200);
        client.submit(path);
        client.complete(path);
        client.move("approver", path, "withdrawal").then().statusCode(200);
        List<TestEvent> events = eventsOf(path, 6);
        assertThat(events)
                .extracting(TestEvent::type)
                .containsExactly(
                        "assessment.opened.v1",
                        "assessment.submitted.v1",
                        "assessment.returned.v1",
                        "assessment.submitted.v1",
                        "assessment.completed.v1",
                        "assessment.withdrawn.v1");
        assertThat(events).extracting(TestEvent::version).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        for (TestEvent event : events) {
            assertThat(Contracts.faults(event.type(), event.data()))
                    .as(event.type())
                    .isEmpty();
            assertThat(event.key()).isEqualTo(client.council().id());
            assertThat(event.attributes()).containsEntry("ce_source", "/assessment-service");
            assertThat(event.data().get("council").asText())
                    .isEqualTo(client.council().id());
            assertThat(event.data().get("period").asText()).isEqualTo("2009-04-01/P1Y");
        }
    }

    @Test
    void completionTellsEveryScoreAndRatingButNoWords() {
        String path = client.open();
        client.rate(path, 3, TestCatalogue.CRITERIA.subList(0, 9));
        client.assessor()
                .body("{\"ratings\":[{\"criterion\":\"2.1.b.3\",\"notApplicable\":true,\"reason\":\"Secret reason\"},"
                        + "{\"criterion\":\"1.1.a.1\",\"level\":4,\"narrative\":\"Secret words\"}]}")
                .put(path + "/ratings")
                .then()
                .statusCode(200);
        client.submit(path);
        client.complete(path);
        JsonNode data = eventsOf(path, 3).get(2).data();
        assertThat(Contracts.faults("assessment.completed.v1", data)).isEmpty();
        assertThat(data.toString()).doesNotContain("Secret");
        assertThat(data.get("scores")).hasSize(18);
        assertThat(data.get("ratings")).hasSize(10);
        assertThat(data.get("supersedes").isNull()).isTrue();
        JsonNode overall = data.get("scores").get(0);
        assertThat(overall.get("node").asText()).isEqualTo("overall");
        assertThat(overall.get("nodeType").asText()).isEqualTo("OVERALL");
        assertThat(overall.get("coverage").asText()).isEqualTo("1");
        assertThat(overall.get("score").asText()).matches("\\d+\\.\\d{1,12}");
        JsonNode excluded = data.get("scores").get(17);
        assertThat(excluded.get("node").asText()).isEqualTo("2.1.b.3");
        assertThat(excluded.get("score").isNull()).isTrue();
        assertThat(excluded.get("coverage").isNull()).isTrue();
    }

    @Test
    void aDeletedDraftIsToldAsWithdrawn() {
        String path = client.open();
        client.assessor()
                .header("If-Match", client.etag(path))
                .delete(path)
                .then()
                .statusCode(204);
        TestEvent gone = eventsOf(path, 2).get(1);
        assertThat(gone.type()).isEqualTo("assessment.withdrawn.v1");
        assertThat(Contracts.faults(gone.type(), gone.data())).isEmpty();
        assertThat(gone.version()).isEqualTo(2);
    }

    @Test
    void aRefusedRequestTellsNothing() {
        String path = client.open();
        client.move("assessor", path, "submission").then().statusCode(422);
        client.assessor().body(client.opening()).post(TestClient.PATH).then().statusCode(409);
        String marker = TestClient.fresh().open();
        eventsOf(marker, 1);
        assertThat(eventsOf(path, 1)).hasSize(1);
    }

    private static List<TestEvent> eventsOf(String path, int count) {
        return TestTopics.awaitAll("assessment.events", event -> event.subject().equals(TestClient.idOf(path)), count);
    }
}
