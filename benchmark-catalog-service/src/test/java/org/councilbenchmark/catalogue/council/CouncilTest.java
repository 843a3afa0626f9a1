package org.councilbenchmark.catalogue.council;

import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Engines.class)
class CouncilTest {

    @ParameterizedTest
    @ValueSource(strings = {"E08000038", "E08000016", "e08000016", "00CC", "00cc", "BNS", "bns"})
    void everyCodeLeadsToTheCouncilAsItIsToday(String code) {
        reader().get("/v1/councils/" + code)
                .then()
                .statusCode(200)
                .body("id", equalTo("BNS"))
                .body("code", equalTo("E08000038"))
                .body("name", equalTo("Barnsley"))
                .body("aliases.code", contains("E08000016", "E08000038", "00CC"))
                .body("aliases[0].validTo", equalTo("2025-03-31"))
                .body("aliases[1].validFrom", equalTo("2025-04-01"));
    }

    @Test
    void aDistrictNamesItsCountyAndASuccessorItsBody() {
        reader().get("/v1/councils/CHC")
                .then()
                .body("county.code", equalTo("E10000009"))
                .body("county.name", equalTo("Dorset"))
                .body("region.code", equalTo("E12000009"))
                .body("region.name", equalTo("South West"))
                .body("endDate", equalTo("2019-03-31"))
                .body("successors.name", contains("Bournemouth, Christchurch and Poole"));
        reader().get("/v1/councils/LND").then().body("startDate", nullValue());
    }

    @Test
    void aCallerWhoHoldsTheStateIsNotSentItAgain() {
        String tag = reader().get("/v1/councils/TRF").header("ETag");
        reader().header("If-None-Match", tag).get("/v1/councils/TRF").then().statusCode(304);
        reader().header("If-None-Match", "\"other\"")
                .get("/v1/councils/TRF")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E08000099", "ZZZ", "Trafford", "E07000095x"})
    void anUnknownCodeIsAnsweredWithTheWayToFindIt(String code) {
        reader().get("/v1/councils/" + code)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://councilbenchmark.org/problems/council-unknown"))
                .body("remedy", containsString("/v1/councils?q="));
    }
}
