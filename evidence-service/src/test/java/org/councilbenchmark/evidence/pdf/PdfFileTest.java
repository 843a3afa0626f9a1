package org.councilbenchmark.evidence.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfFileTest {

    private static final String END = "\n%%EOF\n";
    private static final String OBJECT_STREAM = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";

    private static String pdf(String body) {
        return "%PDF-1.7\n" + body + END;
    }

    private static String packed(String dictionary, String objects) {
        return packed(dictionary, objects, 1);
    }

    /** A stream of packed objects under a dictionary of one's choice. */
    private static String packed(String dictionary, String objects, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int at = 0; at < times; at++) {
                out.write(objects.getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf("1 0 obj\n<<" + dictionary + ">>\nstream\r\n" + bytes.toString(StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\n");
    }

    static Stream<Arguments> nasty() {
        String script = "1 0  << /S /JavaScript /JS (app.alert(1)) >>";
        return Stream.of(
                Arguments.of("script", pdf("<</S/JavaScript/JS(x)>>"), "active-content"),
                Arguments.of("script in disguise", pdf("<</S /J#61va#53cript /JS (x)>>"), "active-content"),
                Arguments.of(
                        "script where a picture is",
                        pdf("<<>>stream\n<</S/JavaScript/JS(x)>>\nendstream"),
                        "active-content"),
                Arguments.of("script in packed objects", packed(OBJECT_STREAM, script), "active-content"),
                Arguments.of(
                        "script in packed objects without a type",
                        packed("/Filter /FlateDecode %endobj\n", script),
                        "active-content"),
                Arguments.of(
                        "objects in an unusual code",
                        packed("/Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]", script),
                        "hidden-content"),
                Arguments.of("packed bomb", packed(OBJECT_STREAM, "1".repeat(1 << 20), 300), "unpacks-too-large"),
                Arguments.of("launch", pdf("<</S/Launch/F(cmd.exe)>>"), "launch-action"),
                Arguments.of("attachment", pdf("<</Names<</EmbeddedFiles 3 0 R>>>>"), "embedded-files"),
                Arguments.of("form that is a program", pdf("<</AcroForm<</XFA 3 0 R>>>>"), "active-content"),
                Arguments.of("password", pdf("trailer<</Encrypt 5 0 R>>"), "encrypted"),
                Arguments.of("junk in front", "\n" + pdf(""), "another-file-in-front"),
                Arguments.of("page behind", pdf("") + "<script>alert(1)</script>", "another-file-appended"),
                Arguments.of("cut short", "%PDF-1.7\n1 0 obj", "truncated"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void whatIsMoreThanPagesIsRefused(String what, String pdf, String code) {
        assertThat(Verdict.on(pdf.getBytes(StandardCharsets.ISO_8859_1), PdfFile::check))
                .isEqualTo(code);
    }

    static Stream<String> harmless() {
        return Stream.of(
                new String(Samples.pdf(), StandardCharsets.ISO_8859_1),
                pdf("first version") + "2 0 obj <</Type/Catalog/Names 3 0 R>> endobj" + END,
                pdf("") + "\r\n\0\0\0",
                pdf("<</EncryptMetadata false>>"),
                pdf("<<>>stream\n/XFA /JS \nendstream"),
                packed(OBJECT_STREAM, "1 0  << /Type /Page /Resources << /Font 3 0 R >> >>"));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatPagesUsuallyHoldIsAccepted(String pdf) {
        assertThat(Verdict.on(pdf.getBytes(StandardCharsets.ISO_8859_1), PdfFile::check))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aNameIsFoundAcrossTheEdgeOfABuffer() {
        String filler = " ".repeat(64 * 1024 - 12);
        assertThat(Verdict.on(Samples.text(pdf(filler + "/JavaScript ")), PdfFile::check))
                .isEqualTo("active-content");
    }
}
