package org.councilbenchmark.evidence.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class UploadRefusalTest {

    private static final byte[] PROGRAM = Samples.hex("4d5a90000300000004000000ffff0000b800000000000000");
    private static final byte[] HTML = Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>");
    private static final byte[] SVG =
            Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @BeforeAll
    static void world() {
        World.tell();
    }

    static Stream<Arguments> disguises() {
        return Stream.of(
                Arguments.of("program named PDF", PROGRAM, "report.pdf", "application/pdf", "content-differs"),
                Arguments.of("program named picture", PROGRAM, "logo.png", "image/png", "content-differs"),
                Arguments.of(
                        "ELF program as text",
                        Samples.hex("7f454c4602010100"),
                        "a.txt",
                        "text/plain",
                        "content-differs"),
                Arguments.of("HTML named PDF", HTML, "report.pdf", "application/pdf", "content-differs"),
                Arguments.of("HTML named text", HTML, "notes.txt", "text/plain", "content-differs"),
                Arguments.of(
                        "shell script named text",
                        Samples.text("#!/bin/sh\nrm -rf /\n"),
                        "notes.txt",
                        "text/plain",
                        "content-differs"),
                Arguments.of("SVG named PNG", SVG, "logo.png", "image/png", "content-differs"),
                Arguments.of("SVG as itself", SVG, "logo.svg", "image/svg+xml", "extension-not-accepted"),
                Arguments.of("HTML as itself", HTML, "page.html", "text/html", "extension-not-accepted"),
                Arguments.of(
                        "program behind a double extension",
                        PROGRAM,
                        "report.pdf.exe",
                        "application/pdf",
                        "extension-not-accepted"),
                Arguments.of(
                        "program behind a turned name",
                        PROGRAM,
                        "report\u202Efdp.exe",
                        "application/pdf",
                        "extension-not-accepted"),
                Arguments.of("no extension", Samples.pdf(), "report", "application/pdf", "extension-not-accepted"),
                Arguments.of(
                        "only folders for a name",
                        Samples.pdf(),
                        "../../",
                        "application/pdf",
                        "extension-not-accepted"),
                Arguments.of(
                        "declared as another type", Samples.pdf(), "report.pdf", "image/png", "declared-type-differs"),
                Arguments.of("declared as HTML", Samples.pdf(), "report.pdf", "text/html", "declared-type-differs"),
                Arguments.of(
                        "plain archive named DOCX",
                        Samples.zip(Map.of("a.txt", "x")),
                        "a.docx",
                        DOCX,
                        "content-differs"),
                Arguments.of(
                        "archive as itself",
                        Samples.zip(Map.of("a.txt", "x")),
                        "a.zip",
                        "application/zip",
                        "extension-not-accepted"),
                Arguments.of(
                        "spreadsheet named DOCX",
                        Samples.office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
                        "a.docx",
                        DOCX,
                        "content-differs"),
                Arguments.of(
                        "installer named DOC",
                        Samples.compound("\u4840\u3F3F\u4577"),
                        "a.doc",
                        "application/msword",
                        "content-differs"),
                Arguments.of(
                        "workbook named DOC",
                        Samples.compound("Workbook"),
                        "a.doc",
                        "application/msword",
                        "content-differs"),
                Arguments.of(
                        "text named e-mail",
                        Samples.text("just some words"),
                        "a.eml",
                        "message/rfc822",
                        "content-differs"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguises")
    void whatIsNotWhatItSaysIsRefused(String what, byte[] content, String name, String type, String code) {
        long before = Sql.count("select count(*) from document");
        Api.upload(content, name, type)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/media-type-not-accepted"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].remedy", not(emptyOrNullString()));
        assertThat(Sql.count("select count(*) from document")).isEqualTo(before);
    }

    @Test
    void anEmptyFileIsRefused() {
        Api.upload(new byte[0], "empty.pdf", "application/pdf")
                .then()
                .statusCode(422)
                .body("type", endsWith("/file-empty"))
                .body("errors[0].pointer", equalTo("/file"));
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        byte[] large = new byte[262_145];
        System.arraycopy(Samples.pdf(), 0, large, 0, 20);
        Api.upload(large, "large.pdf", "application/pdf")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("262144"));
    }

    @Test
    void aBodyFarOverTheLimitIsRefusedByItsLength() {
        Api.upload(new byte[400_000], "large.pdf", "application/pdf")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void aFileAtTheLimitIsAccepted() {
        byte[] large = new byte[262_144];
        byte[] pdf = Samples.pdf();
        System.arraycopy(pdf, 0, large, 0, pdf.length);
        Api.upload(large, "large.pdf", "application/pdf").then().statusCode(201);
    }
}
