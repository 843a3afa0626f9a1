package org.councilbenchmark.assessment.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Whatever is refused, for whichever reason: a problem that tells the remedy, and nothing changed. */
@QuarkusTest
@WithTestResource(Engines.class)
class RefusedRequestTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void aMissingExpiredOrForgedTokenGetsOneConstantAnswer() {
        String code = client.council().code();
        for (String token : List.of("", TestTokens.expired("assessor", code), TestTokens.forged("assessor", code))) {
            refused(
                            given().header("Authorization", "Bearer " + token)
                                    .contentType("application/json")
                                    .body(client.opening())
                                    .post(TestClient.PATH),
                            401)
                    .body("remedy", equalTo("Obtain a new token."));
        }
    }

    @Test
    void theWrongRoleIsForbidden() {
        for (String role : List.of("analyst", "integrator", "peer-reviewer", "catalogue-editor")) {
            refused(client.as(role).body(client.opening()).post(TestClient.PATH), 403);
        }
    }

    @Test
    void brokenJsonIsPlaced() {
        refused(client.assessor().body("{\"council\":").post(TestClient.PATH), 400)
                .body("detail", containsString("line 1"));
        refused(client.assessor().body(client.opening() + "x").post(TestClient.PATH), 400);
        refused(client.assessor().body("{\"council\":\"a\",\"council\":\"b\"}").post(TestClient.PATH), 400);
        refused(client.assessor().body("[".repeat(1_000)).post(TestClient.PATH), 400);
    }

    @Test
    void aWrongMediaTypeIsNotAccepted() {
        refused(
                client.assessor()
                        .contentType("text/plain")
                        .body(client.opening())
                        .post(TestClient.PATH),
                415);
        refused(client.assessor().contentType("application/xml").body("<a/>").post(TestClient.PATH), 415);
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        String padding = " ".repeat(1024 * 1024);
        refused(client.assessor().body(client.opening() + padding).post(TestClient.PATH), 413);
    }

    @Test
    void anEmptyBodyIsSaidToBeEmpty() {
        refused(client.assessor().post(TestClient.PATH), 422);
    }

    private io.restassured.response.ValidatableResponse refused(Response answer, int status) {
        assertThat(TestCatalogue.count("select count(*) from assessment where council = '"
                        + client.council().id() + "'"))
                .isZero();
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("remedy", notNullValue())
                .body("detail", not(containsString("councilbenchmark.assessment")));
    }
}
