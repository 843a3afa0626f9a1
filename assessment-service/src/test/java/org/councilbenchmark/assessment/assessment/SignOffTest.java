package org.councilbenchmark.assessment.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class SignOffTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final TestClient client = TestClient.fresh();
    private String path;

    @BeforeEach
    void submit() {
        path = client.open();
        client.rateAll(path, 3);
        client.submit(path);
    }

    @Test
    void whatTheApproverSignsStandsWithTheAssessmentAndHoldsForThreeYears() {
        complete(client.approver(), "{\"statement\":\"A fair picture of us\"}")
                .then()
                .statusCode(200)
                .body("statement", equalTo("A fair picture of us"))
                .body("completedBy", notNullValue())
                .body("completedAt", notNullValue())
                .body("expiresOn", equalTo(today.plusYears(3).toString()));
    }

    @Test
    void theApproverMaySetTheLastDay() {
        String inAYear = today.plusYears(1).toString();
        complete(client.approver(), "{\"expiresOn\":\"" + inAYear + "\"}")
                .then()
                .statusCode(200)
                .body("expiresOn", equalTo(inAYear));
    }

    @Test
    void theLastDayLiesAhead() {
        complete(client.approver(), "{\"expiresOn\":\"" + today + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/expiresOn"))
                .body("errors[0].code", equalTo("expiry-not-ahead"));
        complete(client.approver(), "{\"expiresOn\":\"tomorrow\"}").then().statusCode(400);
        complete(client.approver(), "{\"expiresOn\":\"+99999-01-01\"}").then().statusCode(422);
    }

    @Test
    void whoSubmittedItDoesNotApproveItAsWell() {
        String both = TestTokens.ofPerson(
                "test-assessor",
                Set.of("assessor", "approver"),
                client.council().code());
        RequestSpecification sameHands =
                given().header("Authorization", "Bearer " + both).contentType(ContentType.JSON);
        complete(sameHands, "{}").then().statusCode(403).body("type", endsWith("/own-submission"));
    }

    private Response complete(RequestSpecification by, String body) {
        return by.header("If-Match", client.etag(path)).body(body).post(path + "/completion");
    }
}
