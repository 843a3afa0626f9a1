package org.councilbenchmark.catalogue.indicatorimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.councilbenchmark.catalogue.indicatorimport.Tables.HEADER;
import static org.councilbenchmark.catalogue.indicatorimport.Tables.freshCode;
import static org.councilbenchmark.catalogue.indicatorimport.Tables.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class IndicatorTableFaultsTest {

    private static final String WIDE = "code,title,unit,polarity,comparable,decimalPlaces,levels,targetRange.lower,"
            + "targetRange.upper,effectiveFrom,validTo,parent,note\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 NI,x,percent,NEUTRAL,true,,,,,,,,|code|indicator-code-malformed",
                ",x,percent,NEUTRAL,true,,,,,,,,|code|indicator-code-malformed",
                "TABX,,percent,NEUTRAL,true,,,,,,,,|title|not-blank",
                "TABX,x,Per Cent,NEUTRAL,true,,,,,,,,|unit|pattern",
                "TABX,x,percent,UPWARDS,true,,,,,,,,|polarity|unknown-value",
                "TABX,x,percent,,true,,,,,,,,|polarity|not-null",
                "TABX,x,percent,NEUTRAL,maybe,,,,,,,,|comparable|not-a-flag",
                "TABX,x,percent,NEUTRAL,false,,,,,,,,|comparabilityNote|comparability-note-missing",
                "TABX,x,percent,NEUTRAL,true,1.5,,,,,,,|decimalPlaces|not-a-number",
                "TABX,x,percent,NEUTRAL,true,99999999999999999999,,,,,,,|decimalPlaces|not-a-number",
                "TABX,x,percent,NEUTRAL,true,7,,,,,,,|decimalPlaces|max",
                "TABX,x,percent,NEUTRAL,true,,DISTRICT;PARISH,,,,,,|levels|unknown-value",
                "TABX,x,percent,NEUTRAL,true,,,1,2,,,,|targetRange|target-range-unexpected",
                "TABX,x,percent,TARGET_RANGE,true,,,,,,,,|targetRange|target-range-missing",
                "TABX,x,percent,TARGET_RANGE,true,,,1,,,,,|targetRange.upper|not-null",
                "TABX,x,percent,TARGET_RANGE,true,,,one,2,,,,|targetRange.lower|not-a-number",
                "TABX,x,percent,TARGET_RANGE,true,,,3,2,,,,|targetRange.lower|target-range-empty",
                "TABX,x,percent,TARGET_RANGE,true,,,1e999999999,2,,,,|targetRange|target-range-too-precise",
                "TABX,x,percent,NEUTRAL,true,,,,,1.4.2009,,,|effectiveFrom|not-a-date",
                "TABX,x,percent,NEUTRAL,true,,,,,+99999-01-01,,,|effectiveFrom|date-out-of-range",
                "TABX,x,percent,NEUTRAL,true,,,,,2010-01-01,2009-01-01,,|validTo|valid-to-before-start",
                "TABX,x,percent,NEUTRAL,true,,,,,,,NOWHERE1,|parent|indicator-parent-unsuitable",
                "TABX,x,percent,NEUTRAL,true,,,,,,,NI157a,|parent|indicator-parent-unsuitable",
                "TABX,x,percent,NEUTRAL,true,,,,,,,TABX,|parent|indicator-parent-unsuitable",
                "NI157,x,percent,NEUTRAL,true,,,,,,,NI14,|parent|indicator-parent-unsuitable",
                "TABX,x,percent,NEUTRAL,true||cells-miscounted",
                "TABX,x,percent,NEUTRAL,true,,,,,,,,,||cells-miscounted"
            })
    void aFaultNamesItsRowAndColumn(String row, String column, String code) {
        send(WIDE + row)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/indicator-table-faulty"))
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].column", equalTo(column))
                .body("errors[0].rows", contains(2))
                .body("errors[0].remedy", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,title,unit,polarity,comparable,colour|colour|column-unknown",
                "code,title,unit,polarity,comparable,code|code|column-duplicate",
                "code,title,unit,polarity|comparable|column-missing"
            })
    void aHeaderThatCannotBeUsedIsExplained(String header, String column, String code) {
        send(header + "\n")
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].column", equalTo(column))
                .body("errors[0].rows", contains(1));
    }

    @Test
    void allFaultsAreToldAtOnceAndNothingIsApplied() {
        String good = freshCode();
        send(HEADER + ",colour\n" + good + ",Good,percent,NEUTRAL,true,x\nTABX,,percent,UP,true,x\n"
                        + "TABY,y,percent,UP,true,x\nNI14,y,percent,NEUTRAL,true,x\nNI 14,y,percent,NEUTRAL,true,x\n")
                .statusCode(422)
                .body("detail", containsString("5 faults"))
                .body("errors.code", hasItems("column-unknown", "not-blank", "unknown-value", "indicator-duplicate"))
                .body("errors.find { it.code == 'unknown-value' }.rows", contains(3, 4))
                .body("errors.find { it.code == 'unknown-value' }.total", equalTo(2))
                .body("errors.find { it.code == 'indicator-duplicate' }.rows", contains(6))
                .body("errors.remedy", everyItem(notNullValue()));
        reader().get("/v1/indicators/" + good).then().statusCode(404);
    }

    @Test
    void manyEqualFaultsAreOneEntry() {
        send(HEADER + "\n" + "TABX,x,percent,UP,true\n".repeat(3_000))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].rows", hasSize(100))
                .body("errors[0].total", equalTo(3_000));
    }

    @Test
    void whatIsNotATableIsExplained() {
        send("").statusCode(422);
        send("\n").statusCode(422).body("errors.code", hasItems("column-unknown", "column-missing"));
        send(HEADER + "\nTABX,\"x,percent,NEUTRAL,true").statusCode(422).body("errors[0].rows", contains(2));
        byte[] latin = (HEADER + "\nTABX,caf\u00e9,percent,NEUTRAL,true").getBytes(StandardCharsets.ISO_8859_1);
        send("", latin).statusCode(422).body("errors[0].code", equalTo("not-utf-8"));
        send(HEADER + "\nTABX,a\u0000b,percent,NEUTRAL,true")
                .statusCode(422)
                .body("errors[0].column", equalTo("title"));
    }

    @Test
    void tooMuchIsRefused() {
        send(HEADER + "\nTABX," + "x".repeat(1_100_000) + ",percent,NEUTRAL,true")
                .statusCode(422)
                .body("errors[0].code", equalTo("line-unreadable"));
        send(HEADER + "\n" + "TABX,x,percent,NEUTRAL,true\n".repeat(20_001))
                .statusCode(422)
                .body("errors.code", hasItems("too-many-rows"));
    }

    /** By the stated length, before a byte of the body is sent. */
    @Test
    void aFileAboveTheLimitIsRefused() throws IOException {
        String head = "POST /v1/indicators/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                + "Authorization: Bearer " + TestTokens.of("catalogue-editor") + "\r\n"
                + "Content-Length: " + (64 * 1024 * 1024 + 1) + "\r\n\r\n";
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            connection.setSoTimeout(20_000);
            connection.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            String status = new BufferedReader(
                            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            assertThat(status).contains(" 413 ");
        }
    }

    @Test
    void otherTypesRolesAndParametersAreRefused() {
        as("catalogue-editor")
                .contentType("application/json")
                .body("{}")
                .post("/v1/indicators/imports")
                .then()
                .statusCode(415);
        as("analyst")
                .contentType("text/csv")
                .body(HEADER)
                .post("/v1/indicators/imports")
                .then()
                .statusCode(403);
        send("?dryRun=maybe", HEADER.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].parameter", equalTo("dryRun"));
    }
}
