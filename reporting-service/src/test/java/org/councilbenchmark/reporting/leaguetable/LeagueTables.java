package org.councilbenchmark.reporting.leaguetable;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.TestTokens;

/** Asks for league tables as an analyst. */
final class LeagueTables {

    private LeagueTables() {}

    static RequestSpecification asking(TestEdition edition, String type) {
        return given().header("Authorization", "Bearer " + TestTokens.of("analyst"))
                .queryParam("benchmark", edition.benchmark())
                .queryParam("type", type);
    }

    static ValidatableResponse get(RequestSpecification request) {
        return request.get("/v1/league-tables").then();
    }
}
