package org.councilbenchmark.catalogue.importing;

import static org.councilbenchmark.catalogue.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with faults of every kind: all of them are named, each where it stands, and no file brings the service down. */
@QuarkusTest
@WithTestResource(Engines.class)
class FileFaultsTest {

    private static final String HEAD = "benchmark=faulty-table&edition=1&title=T";
    private static final String TREE = "1,T\n1.1,E\n1.1.a,H\n";

    private static ValidatableResponse send(String type, byte[] body) {
        return as("catalogue-editor")
                .contentType(type)
                .body(body)
                .post("/v1/benchmarks/imports?" + HEAD)
                .then();
    }

    private static ValidatableResponse send(String type, String body) {
        return send(type, body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "weight, '1,234.5', number-malformed",
        "weight, ٣, number-malformed",
        "weight, 1e5, number-malformed",
        "weight, '=1+1', number-malformed",
        "weight, -1, weight-out-of-range",
        "core, yes, truth-malformed",
        "type, THEME, type-differs",
        "scale, no-such, scale-unknown",
        "levelDescriptors, well done, descriptor-malformed",
        "levelDescriptors, 9=well done, level-off-scale",
        "notApplicableTo, PARISH, audience-unknown",
        "tags, a;;b, text-missing",
        "indicators, NI999, indicator-unknown",
        "suggestedIndicators, x, indicator-unknown",
        "headingBasis, guess, heading-basis-unknown",
        "key, x, key-malformed",
        "derivedFrom, x, key-malformed",
        "guidance, 'a\u0000b', control-character"
    })
    void aCellIsNamedByRowAndColumn(String column, String value, String code) {
        String row = "1.1.a.1,C,W,\"" + value + "\"\n";
        send("text/csv", "code,title,wording," + column + "\n" + TREE + row)
                .statusCode(422)
                .body("errors.code", contains(code))
                .body("errors.rows", contains(List.of(5)))
                .body("errors.column", contains(column));
    }

    @Test
    void equalFaultsOfSeveralRowsAreOne() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(index -> "1.1.a." + index + ",C,W,x\n")
                .collect(Collectors.joining());
        send("text/csv", "code,title,wording,weight\n" + TREE + rows)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].total", equalTo(30))
                .body("errors[0].rows", hasSize(30));
    }

    @Test
    void allFaultsOfATableComeAtOnce() {
        send(
                        "text/csv",
                        "code,title,wording,colour\n" + TREE
                                + "1.1.a.1,,W\n1.1.b.1,C,\n1.1.a.1,C,W\n?,C,W\n1.2,E,,,x\n")
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "column-unknown",
                                "code-malformed",
                                "cells-beyond-header",
                                "parent-missing",
                                "text-missing",
                                "text-missing",
                                "code-duplicate",
                                "part-empty"))
                .body(
                        "errors.find { it.code == 'code-duplicate' }.detail",
                        equalTo("The code '1.1.a.1' stands at row 5 already."))
                .body("errors.find { it.code == 'parent-missing' }.rows", contains(6));
    }

    static Stream<Arguments> hostileTexts() {
        String deep = "[".repeat(100_000);
        Charset utf16 = StandardCharsets.UTF_16;
        return Stream.of(
                Arguments.of("text/csv", bytes("code,title\n1,\"never closed\n"), "not-csv"),
                Arguments.of("text/csv", bytes("code,title\n1,\"" + "x".repeat(2_000_000) + "\"\n"), "not-csv"),
                Arguments.of("text/csv", "code,title\n1,T\n".getBytes(utf16), "not-utf-8"),
                Arguments.of("text/csv", bytes("code;title\n1;T\n"), "separator-wrong"),
                Arguments.of("text/csv", bytes(""), "column-missing"),
                Arguments.of("text/csv", bytes("code,title" + ",x".repeat(10_000) + "\n"), "column-unknown"),
                Arguments.of("application/json", "{\"title\": \"T\"}".getBytes(utf16), "not-utf-8"),
                Arguments.of("application/json", bytes("{\"themes\": " + deep), "not-json"),
                Arguments.of("application/json", bytes("{\"title\": \"" + "x".repeat(1_000_001) + "\"}"), "not-json"),
                Arguments.of("application/json", bytes("{\"title\": \"a\", \"title\": \"b\"}"), "member-duplicate"),
                Arguments.of("application/json", bytes("{} {}"), "trailing-text"),
                Arguments.of("application/json", bytes("[1]"), "wrong-type"),
                Arguments.of("application/yaml", bytes("themes: " + deep), "not-yaml"),
                Arguments.of("application/yaml", bytes("title: [unclosed"), "not-yaml"),
                Arguments.of("application/yaml", bytes("title: T\n--- \ntitle: U\n"), "trailing-text"),
                Arguments.of("application/yaml", "title: T\n".getBytes(StandardCharsets.UTF_16LE), "not-yaml"),
                Arguments.of("application/yaml", bytes(laughs()), "alias-refused"));
    }

    /** Nine lists of nine aliases of the list before: 3.8 milliard entries for who follows them. */
    private static String laughs() {
        return IntStream.range(0, 10)
                        .mapToObj(index -> "x" + index + ": &a" + index + " ["
                                + String.join(
                                        ",", java.util.Collections.nCopies(9, index == 0 ? "lol" : "*a" + (index - 1)))
                                + "]\n")
                        .collect(Collectors.joining())
                + "themes: *a9\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aHostileTextIsRefusedInWords(String type, byte[] body, String code) {
        send(type, body)
                .statusCode(lessThan(500))
                .contentType("application/problem+json")
                .body("errors.code", hasItem(code));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstName() {
        send("text/csv", "\uFEFFcode,title,wording\n" + TREE + "1.1.a.1,C,\n")
                .body("errors.code", contains("text-missing"));
    }

    @Test
    void allFaultsOfAFileInJsonComeAtOnceWithTheirPointers() {
        send("application/json", """
                        {"themes": [{"code": 1, "name": "T", "wieght": 2, "elements": {}},
                                    {"code": "2", "name": true, "weight": "heavy", "elements": [null]}]}""")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/themes/0/code",
                                "/themes/0/code",
                                "/themes/0/wieght",
                                "/themes/0/elements",
                                "/themes/0/elements",
                                "/themes/1/name",
                                "/themes/1/name",
                                "/themes/1/weight",
                                "/themes/1/elements/0"));
    }

    @Test
    void moreNodesThanAreKeptAreRefusedBeforeTheyFillTheMemory() {
        String rows = IntStream.rangeClosed(1, 20_001)
                .mapToObj(index -> "1.1.a." + index + ",C,W\n")
                .collect(Collectors.joining());
        send("text/csv", "code,title,wording\n" + rows).statusCode(413);
        send("application/json", "{\"otherScales\": [" + "null,".repeat(1_000_001) + "null]}")
                .statusCode(413);
    }
}
