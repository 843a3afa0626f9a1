package org.councilbenchmark.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ImportFaultsTest {

    private static final String CRITERION = "/themes/0/elements/0/headings/0/criteria/0";
    private static final String TWO_LEVELS =
            "\"levels\": [{\"level\": 1, \"label\": \"a\"}, {\"level\": 2, \"label\": \"b\"}]";
    private static final String ONE_BAND = "\"bands\": [{\"from\": 0, \"label\": \"a\"}]";

    private static ValidatableResponse send(ObjectNode file) {
        return editor().body(file.toString()).post("/v1/benchmarks/imports").then();
    }

    private static Arguments fault(String pointer, String code, Consumer<ObjectNode> change) {
        return Arguments.of(pointer, code, change);
    }

    private static Arguments scaleFault(String pointer, String code, String scale) {
        return fault(pointer, code, file -> file.set("scale", Files.object(scale)));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("/benchmark", "code-malformed", file -> file.put("benchmark", "Library Service")),
                fault("/edition", "code-malformed", file -> file.remove("edition")),
                fault("/title", "text-missing", file -> file.put("title", " ")),
                fault("/language", "language-malformed", file -> file.put("language", "English")),
                fault("/coverageThreshold", "threshold-out-of-range", file -> file.put("coverageThreshold", 80)),
                fault("/themes", "part-empty", file -> file.putArray("themes")),
                fault("/themes/1", "entry-missing", file -> file.withArray("themes")
                        .addNull()),
                fault("/themes/0/elements/0/headings/0/criteria", "part-empty", file -> Files.heading(file)
                        .remove("criteria")),
                fault(CRITERION + "/code", "code-malformed", file -> Files.criterion(file, 0)
                        .put("code", "1.1.a.")),
                fault("/themes/0/elements/0/headings/0/criteria/1/code", "code-duplicate", file -> Files.criterion(
                                file, 1)
                        .put("code", "1.1.a.1")),
                fault(CRITERION + "/code", "code-outside-parent", file -> Files.criterion(file, 0)
                        .put("code", "1.1.b.1")),
                fault(CRITERION + "/statement", "text-missing", file -> Files.criterion(file, 0)
                        .remove("statement")),
                fault(CRITERION + "/title", "control-character", file -> Files.criterion(file, 0)
                        .put("title", "a\u0000b")),
                fault(CRITERION + "/title", "text-too-long", file -> Files.criterion(file, 0)
                        .put("title", "x".repeat(301))),
                fault(CRITERION + "/weight", "weight-out-of-range", file -> Files.criterion(file, 0)
                        .put("weight", 0)),
                fault(CRITERION + "/weight", "weight-out-of-range", file -> Files.criterion(file, 0)
                        .put("weight", 1e99)),
                fault(CRITERION + "/tags/1", "text-missing", file -> Files.criterion(file, 0)
                        .set("tags", Files.array("a", ""))),
                fault(CRITERION + "/indicatorsNamedInSource/0", "indicator-unknown", file -> Files.criterion(file, 0)
                        .set("indicatorsNamedInSource", Files.array("NI31"))),
                fault(CRITERION + "/suggestedIndicators/0", "indicator-unknown", file -> Files.criterion(file, 0)
                        .set("suggestedIndicators", Files.array("NI999"))),
                fault("/themes/0/notApplicableTo/0", "audience-unknown", file -> ((ObjectNode) file.at("/themes/0"))
                        .set("notApplicableTo", Files.array("PARISH"))),
                fault(CRITERION + "/headingBasis", "heading-basis-unknown", file -> Files.criterion(file, 0)
                        .put("headingBasis", "guess")));
    }

    static Stream<Arguments> scaleFaults() {
        String ends = ", \"title\": \"T\", ";
        return Stream.of(
                scaleFault(
                        "/scale/code",
                        "code-malformed",
                        "{\"code\": \"A\"" + ends + TWO_LEVELS + ", " + ONE_BAND + "}"),
                scaleFault("/scale/code", "scale-unknown", "{\"code\": \"no-such\"}"),
                scaleFault(
                        "/scale/code",
                        "scale-differs",
                        "{\"code\": \"four-levels\"" + ends + TWO_LEVELS + ", " + ONE_BAND + "}"),
                scaleFault("/scale/title", "text-missing", "{\"code\": \"s\", " + TWO_LEVELS + ", " + ONE_BAND + "}"),
                scaleFault("/scale/levels", "levels-count", "{\"code\": \"s\"" + ends + ONE_BAND + "}"),
                scaleFault(
                        "/scale/levels/1/level",
                        "level-gap",
                        "{\"code\": \"s\"" + ends + TWO_LEVELS.replace("2", "3") + ", " + ONE_BAND + "}"),
                scaleFault("/scale/bands", "part-empty", "{\"code\": \"s\"" + ends + TWO_LEVELS + "}"),
                scaleFault(
                        "/scale/bands/0/from",
                        "band-out-of-order",
                        "{\"code\": \"s\"" + ends + TWO_LEVELS + ", " + ONE_BAND.replace("0", "10") + "}"));
    }

    @ParameterizedTest
    @MethodSource({"faults", "scaleFaults"})
    void aFaultIsNamedWithItsPlace(String pointer, String code, Consumer<ObjectNode> change) {
        ObjectNode file = Files.small();
        change.accept(file);
        send(file)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/import-faulty"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void allFaultsAreListedAtOnceAndNothingIsImported() {
        ObjectNode file = Files.small();
        file.put("coverageThreshold", 2);
        Files.criterion(file, 0).put("code", "2.1.a.1").put("weight", -1);
        Files.criterion(file, 1).remove("statement");
        send(file)
                .statusCode(422)
                .body("detail", startsWith("There are 4 faults"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "threshold-out-of-range",
                                "code-outside-parent",
                                "weight-out-of-range",
                                "text-missing"));
        reader().get("/v1/benchmarks/" + file.get("benchmark").asText()).then().statusCode(404);
    }

    @Test
    void aThousandFaultsAreShownAndAllAreCounted() {
        ObjectNode file = Files.small();
        var criteria = Files.heading(file).putArray("criteria");
        for (int index = 0; index < 700; index++) {
            criteria.addObject().put("code", "?" + index);
        }
        send(file)
                .statusCode(422)
                .body("detail", startsWith("There are 2100 faults"))
                .body("errors", hasSize(1_000));
    }

    @Test
    void anUnknownMemberIsNamed() {
        ObjectNode file = Files.small();
        Files.criterion(file, 1).put("wieght", 2);
        send(file)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/themes/0/elements/0/headings/0/criteria/1/wieght"))
                .body("errors[0].code", equalTo("unknown-member"));
    }

    @Test
    void brokenJsonAnEmptyBodyAndAnotherMediaTypeAreRefused() {
        editor().body("{\"benchmark\": ").post("/v1/benchmarks/imports").then().statusCode(400);
        editor().body("null").post("/v1/benchmarks/imports").then().statusCode(422);
        editor().contentType(ContentType.XML)
                .body("<edition/>")
                .post("/v1/benchmarks/imports")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void fiveThousandCriteriaAreImported() {
        ObjectNode file = Files.small();
        var criteria = Files.heading(file).putArray("criteria");
        for (int index = 1; index <= 5_000; index++) {
            criteria.addObject()
                    .put("code", "1.1.a." + index)
                    .put("title", "Criterion " + index)
                    .put("statement", "A statement that is long enough to be a sentence. ".repeat(8));
        }
        send(file).statusCode(201).body("counts.CRITERION", equalTo(5_000));
    }

    /** The length alone decides, before a byte of the body is read; so none is sent. */
    @ParameterizedTest
    @CsvSource({"67108864, 100", "67108865, 413"})
    void aFileHasAtMost64Mebibytes(long length, int status) throws IOException {
        String head = String.join(
                "\r\n",
                "POST /v1/benchmarks/imports HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + TestTokens.of("catalogue-editor"),
                "Content-Type: application/json",
                "Content-Length: " + length,
                "Expect: 100-continue",
                "",
                "");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }
}
