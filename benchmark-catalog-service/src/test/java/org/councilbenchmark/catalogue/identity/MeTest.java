package org.councilbenchmark.catalogue.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class MeTest {

    @Test
    void theTokenSaysWhoIAmAndWhatIMayDo() {
        given().header("Authorization", "Bearer " + TestTokens.of("assessor", "E08000009"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo("test-assessor"))
                .body("roles", contains("assessor"))
                .body("permissions.assessor", containsString("submit assessments"))
                .body("everyCouncil", equalTo(false))
                .body("councils.code", contains("E08000009"))
                .body("councils.name", contains("Trafford"));
    }

    @Test
    void claimedCodesAreShownAsCurrentCodesAndUnknownOnesStay() {
        given().header("Authorization", "Bearer " + TestTokens.of("approver", "E08000016", "00bu", "E99999999"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("councils.code", contains("E08000038", "E08000009", "E99999999"))
                .body("councils[0].name", equalTo("Barnsley"))
                .body("councils[2].name", nullValue());
    }

    @Test
    void onlyIntegratorsAndAdministratorsReachEveryCouncil() {
        given().header("Authorization", "Bearer " + TestTokens.of("integrator", "*"))
                .get("/v1/me")
                .then()
                .body("everyCouncil", equalTo(true))
                .body("councils", empty());
        given().header("Authorization", "Bearer " + TestTokens.of("assessor", "*"))
                .get("/v1/me")
                .then()
                .body("everyCouncil", equalTo(false));
    }

    @Test
    void badTokensAllGetTheSameAnswer() {
        for (String token :
                new String[] {TestTokens.expired("assessor"), TestTokens.forged("assessor"), "x.y.z", "", "a"}) {
            given().header("Authorization", "Bearer " + token)
                    .get("/v1/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://councilbenchmark.org/problems/unauthenticated"))
                    .body("remedy", equalTo("Obtain a new token."));
        }
        given().get("/v1/me").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void unknownThingsAreNamed() {
        String token = TestTokens.of("assessor");
        given().header("Authorization", "Bearer " + token)
                .get("/v1/me?x=1")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("x"));
        given().header("Authorization", "Bearer " + token)
                .get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().header("Authorization", "Bearer " + token)
                .delete("/v1/me")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
        given().urlEncodingEnabled(false)
                .get("/v1/me;x=1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
