package org.councilbenchmark.assessment.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTokens;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class RepublicationTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void theStateOfEveryAssessmentIsToldAgainWithTheVersionsItHad() {
        String withdrawn = client.openToCompleted();
        client.move("approver", withdrawn, "withdrawal").then().statusCode(200);
        String completed = client.openToCompleted();
        String draft = client.open();
        given().header("Authorization", "Bearer " + TestTokens.of("administrator"))
                .post("/v1/assessment-republications")
                .then()
                .statusCode(200)
                .body("assessments", greaterThanOrEqualTo(3))
                .body("events", greaterThanOrEqualTo(6));
        toldAgain(withdrawn, 4, List.of("opened", "completed", "withdrawn"));
        toldAgain(completed, 3, List.of("opened", "completed"));
        toldAgain(draft, 1, List.of("opened"));
    }

    /** @param first how many events there were before */
    private static void toldAgain(String path, int first, List<String> again) {
        List<TestEvent> events = TestTopics.awaitAll(
                "assessment.events", event -> event.subject().equals(TestClient.idOf(path)), first + again.size());
        List<TestEvent> before = events.subList(0, first);
        List<TestEvent> after = events.subList(first, first + again.size());
        assertThat(after)
                .extracting(TestEvent::type)
                .isEqualTo(
                        again.stream().map(word -> "assessment." + word + ".v1").toList());
        for (TestEvent event : after) {
            assertThat(before)
                    .anyMatch(old -> old.type().equals(event.type())
                            && old.version() == event.version()
                            && old.data().equals(event.data()));
        }
    }
}
