package org.councilbenchmark.catalogue.resolution;

import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ResolutionTest {

    private static ValidatableResponse ask(String code, String period) {
        return reader().queryParam("code", code)
                .queryParam("period", period)
                .get("/v1/council-resolutions")
                .then();
    }

    private static ValidatableResponse ask(String code) {
        return reader().queryParam("code", code).get("/v1/council-resolutions").then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    E08000016                      | 2009/10         | BNS | FORMER_GSS  | E08000016
                    E08000016                      | 2025-01-01/P1Y  | BNS | FORMER_GSS  | E08000038
                    E08000038                      | 2009-04-01/P1Y  | BNS | GSS         | E08000016
                    e08000038                      | 2026            | BNS | GSS         | E08000038
                    00AB                           | 2008-2009       | BDG | SNAC        | E09000002
                    00cc                           | 2026/27         | BNS | SNAC        | E08000038
                    bns                            | 2026/27         | BNS | REGISTER_ID | E08000038
                    Durham                         | 2009/10         | DUR | OTHER_NAME  | E06000047
                    durham  COUNTY council         | 2009/10         | DUR | NAME        | E06000047
                    Buckinghamshire                | 2009/10         | BKM | NAME        | E10000002
                    Buckinghamshire                | 2021-04-01/P1Y  | BUC | NAME        | E06000060
                    KING’S LYNN & West Norfolk     | 2010/11         | KIN | NAME        | E07000146
                    """)
    void aTextWithItsPeriodIsOneBody(String code, String period, String id, MatchedBy by, String codeThen) {
        ask(code, period)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("matchedBy", equalTo(by.name()))
                .body("codeThen", equalTo(codeThen));
    }

    @ParameterizedTest
    @CsvSource({"E08000016, BNS", "E08000038, BNS", "00AB, BDG", "Durham, DUR", "E10000002, BKM"})
    void withoutATimeAnyTimeCounts(String code, String id) {
        ask(code).statusCode(200).body("id", equalTo(id)).body("period", nullValue());
    }

    @Test
    void aDayIsAsGoodAsAPeriod() {
        reader().get("/v1/council-resolutions?code=Dorset&on=2019-03-31")
                .then()
                .body("id", equalTo("DOR"))
                .body("period", equalTo("2019-03-31/P1D"));
        reader().get("/v1/council-resolutions?code=Dorset&on=2019-04-01").then().body("id", equalTo("DST"));
    }

    @ParameterizedTest
    @CsvSource({"''", "2019-10-01/P1Y"})
    void aNameThatTwoBodiesBoreIsAnsweredWithBoth(String period) {
        ask("Buckinghamshire", period)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/council-ambiguous"))
                .body("errors.value", containsInAnyOrder("E10000002", "E06000060"))
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                containsString("from 1974-04-01 to 2020-03-31"), containsString("from 2020-04-01")))
                .body("remedy", containsString("code"));
    }

    @Test
    void aFormerCodeCountsOnlyWhileItWasInUse() {
        reader().get("/v1/council-resolutions?code=E08000016&on=2026-04-01")
                .then()
                .statusCode(422)
                .body("type", endsWith("/council-code-outside-dates"))
                .body("detail", containsString("to 2025-03-31"))
                .body("remedy", containsString("E08000038"))
                .body("errors[0].parameter", equalTo("code"));
    }

    @Test
    void aBodyOutsideItsDaysNamesItsSuccessor() {
        ask("E10000002", "2022")
                .statusCode(422)
                .body("type", endsWith("/council-not-in-period"))
                .body("detail", containsString("to 2020-03-31"))
                .body("remedy", containsString("E06000060"));
    }

    @Test
    void aBodyBeforeItsDaysNamesItsPredecessors() {
        ask("E06000059", "2010/11")
                .statusCode(422)
                .body("type", endsWith("/council-not-in-period"))
                .body("remedy", containsString("Dorset (E10000009)"));
    }

    @ParameterizedTest
    @CsvSource({"Durham, 2008/09", "00EJ, 2008/09", "Shropshire, 2008-2009", "13UD, 2009/10", "Penwith, ''"})
    void aBodyOfBefore2009IsNotHeld(String code, String period) {
        ask(code, period).statusCode(422).body("type", endsWith("/body-not-held"));
    }

    @ParameterizedTest
    @CsvSource({"E08000099", "Nowhere", "%", "' | '"})
    void whatNobodyIsCalledIsUnknown(String code) {
        ask(code).statusCode(404).body("type", endsWith("/council-unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "?code=TRF&period=2008-09, period, period-unreadable",
        "?code=TRF&period=soon, period, period-unreadable",
        "?code=TRF&on=1.4.2009, on, not-a-date",
        "?code=TRF&on=%2B999999999-01-01, on, not-a-date",
        "?code=TRF&on=2009-04-01&period=2009/10, on, two-times",
        "?on=2009-04-01, code, code-missing",
        "?code=a%00b, code, code-unreadable"
    })
    void aQuestionThatCannotBeReadIsExplained(String query, String parameter, String code) {
        reader().urlEncodingEnabled(false)
                .get("/v1/council-resolutions" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].remedy", anyOf(containsString("Send"), containsString("Write")));
    }
}
