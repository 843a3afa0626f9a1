package org.councilbenchmark.assessment.rating;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a rating changed is told in the history, and nowhere else. */
@QuarkusTest
@WithTestResource(Engines.class)
class RatingHistoryTest {

    private final TestClient client = TestClient.fresh();
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
    }

    @Test
    void theReasonOfAChangeStandsInItsHistory() {
        first("1.1.a.1", "{\"level\":3,\"comment\":\"The survey is out\"}")
                .statusCode(201)
                .body("comment", nullValue());
        client.assessor().body("""
                        {"ratings":[{"criterion":"1.1.a.1","level":2,"comment":"The survey was wrong"},
                        {"criterion":"1.1.a.2","level":2}]}""").put(path + "/ratings").then().statusCode(200);
        client.assessor()
                .get(path + "/history")
                .then()
                .body(entry("1.1.a.1", 2) + ".comment", equalTo("The survey was wrong"))
                .body(entry("1.1.a.1", 3) + ".comment", equalTo("The survey is out"))
                .body(entry("1.1.a.2", 2) + ".comment", nullValue());
    }

    @Test
    void aReasonAloneChangesNothingAndIsNotTold() {
        first("1.1.a.1", "{\"level\":3}").statusCode(201);
        client.assessor()
                .header("If-Match", "*")
                .body("{\"level\":3,\"comment\":\"No news\"}")
                .put(path + "/ratings/1.1.a.1")
                .then()
                .statusCode(200);
        client.assessor()
                .get(path + "/history")
                .then()
                .body("items.findAll { it.action == 'RATED' }.size()", equalTo(1));
    }

    @Test
    void aReasonThatIsTooLongIsRefusedWithItsPlace() {
        String tooLong = "x".repeat(2_001);
        first("1.1.a.1", "{\"level\":3,\"comment\":\"" + tooLong + "\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/comment"));
        client.assessor()
                .body("{\"ratings\":[{\"criterion\":\"1.1.a.1\",\"level\":3,\"comment\":\"" + tooLong + "\"}]}")
                .put(path + "/ratings")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/ratings/0/comment"));
        first("1.1.a.1", "{\"level\":3,\"comment\":\"\\u0000\"}").statusCode(400);
    }

    private ValidatableResponse first(String criterion, String body) {
        return client.assessor()
                .header("If-None-Match", "*")
                .body(body)
                .put(path + "/ratings/" + criterion)
                .then();
    }

    private static String entry(String criterion, int level) {
        return "items.find { it.criterion == '%s' && it.after.level == %d }".formatted(criterion, level);
    }
}
