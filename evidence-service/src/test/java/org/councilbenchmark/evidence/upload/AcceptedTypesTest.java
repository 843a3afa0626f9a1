package org.councilbenchmark.evidence.upload;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class AcceptedTypesTest {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    @BeforeAll
    static void world() {
        World.tell();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("a.pdf", Samples.pdf(), "application/pdf"),
                Arguments.of("a.PNG", Samples.png(), "image/png"),
                Arguments.of("a.jpeg", Samples.picture("jpeg"), "image/jpeg"),
                Arguments.of("a.gif", Samples.picture("gif"), "image/gif"),
                Arguments.of("a.webp", Samples.webp(), "image/webp"),
                Arguments.of("a.tif", Samples.picture("tiff"), "image/tiff"),
                Arguments.of("a.txt", Samples.text("Minutes of the meeting: 3 < 4.\n"), "text/plain"),
                Arguments.of("a.csv", Samples.text("ward,value\nAltrincham,41.2\n"), "text/csv"),
                Arguments.of(
                        "a.eml",
                        Samples.text(
                                "From: a@b.test\r\nTo: c@d.test\r\nSubject: x\r\nDate: Mon, 1 Jun 2009 10:00:00 +0100\r\n\r\nHello\r\n"),
                        "message/rfc822"),
                Arguments.of(
                        "a.docx",
                        Samples.office(OFFICE + "wordprocessingml.document.main+xml"),
                        OFFICE + "wordprocessingml.document"),
                Arguments.of(
                        "a.xlsx",
                        Samples.office(OFFICE + "spreadsheetml.sheet.main+xml"),
                        OFFICE + "spreadsheetml.sheet"),
                Arguments.of(
                        "a.pptx",
                        Samples.office(OFFICE + "presentationml.presentation.main+xml"),
                        OFFICE + "presentationml.presentation"),
                Arguments.of("a.odt", Samples.openDocument(OPEN + "text"), OPEN + "text"),
                Arguments.of("a.ods", Samples.openDocument(OPEN + "spreadsheet"), OPEN + "spreadsheet"),
                Arguments.of("a.doc", Samples.compound("WordDocument"), "application/msword"),
                Arguments.of("a.xls", Samples.compound("Workbook"), "application/vnd.ms-excel"),
                Arguments.of("a.msg", Samples.compound("__properties_version1.0"), "application/vnd.ms-outlook"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void documentsOfTheAllowListAreAccepted(String name, byte[] content, String type) {
        Api.upload(content, name, type)
                .then()
                .statusCode(201)
                .body("revision.mediaType", equalTo(type))
                .body("revision.fileName", equalTo(name));
    }

    @Test
    void aSenderWhoDoesNotKnowTheTypeMaySaySo() {
        Api.upload(Samples.pdf(), "a.pdf", "application/octet-stream")
                .then()
                .statusCode(201)
                .body("revision.mediaType", equalTo("application/pdf"));
    }

    @Test
    void aSpreadsheetProgramsNameForCsvIsUnderstood() {
        Api.upload(Samples.text("a;b\n1;2\n"), "a.csv", "application/vnd.ms-excel")
                .then()
                .statusCode(201)
                .body("revision.mediaType", equalTo("text/csv"));
    }
}
