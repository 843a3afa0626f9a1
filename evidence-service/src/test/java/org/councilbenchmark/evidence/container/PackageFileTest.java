package org.councilbenchmark.evidence.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Verdict;
import org.councilbenchmark.evidence.ZipSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackageFileTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TYPES = types(DOCX + ".main+xml");
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final int BOMB = 70 * 1024 * 1024;
    private static final String OPEN = "application/vnd.oasis.opendocument.text";

    private static String types(String main) {
        return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>";
    }

    private static ZipSample docx() {
        return new ZipSample().add("[Content_Types].xml", TYPES).add("word/document.xml", "<w:document/>");
    }

    private static ZipSample odt() {
        return new ZipSample()
                .store("mimetype", OPEN.getBytes(StandardCharsets.US_ASCII))
                .add("content.xml", "<office/>");
    }

    private static ZipSample linking(String type, String target) {
        return docx().add(
                        "word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONSHIPS + type + "\" Target=\""
                                + target + "\" TargetMode=\"External\"/></Relationships>");
    }

    private static String verdict(byte[] file) {
        return Verdict.on(file, path -> PackageFile.typeOf(path, new UnpackingLimit(1000, 256L << 20)));
    }

    static Stream<Arguments> nasty() {
        byte[] workbook = Samples.office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        return Stream.of(
                Arguments.of("sheet of zeros", docx().add("word/big.xml", new byte[BOMB]), "unpacks-too-large"),
                Arguments.of(
                        "small by its own account",
                        docx().add("word/big.xml", new byte[BOMB]).lie(part -> part.claiming(10)),
                        "unpacks-too-large"),
                Arguments.of(
                        "size that is not so",
                        docx().add("word/a.xml", "<a/>").lie(part -> part.claiming(3)),
                        "malformed"),
                Arguments.of(
                        "many parts of the same bytes",
                        docx().add("word/a.xml", "<a/>").repeatLast(500),
                        "hidden-content"),
                Arguments.of(
                        "more parts than counted", docx().add("a.xml", "<a/>").concealing(1), "malformed"),
                Arguments.of(
                        "a thousand and more parts", docx().add("a.xml", "<a/>").repeatLast(1000), "too-many-parts"),
                Arguments.of(
                        "bomb in an embedded workbook",
                        docx().add(
                                        "word/embeddings/sheet1.xlsx",
                                        new ZipSample()
                                                .add("xl/sheet1.xml", new byte[BOMB])
                                                .bytes()),
                        "unpacks-too-large"),
                Arguments.of(
                        "archive in an embedded workbook",
                        docx().add(
                                        "word/embeddings/sheet1.xlsx",
                                        new ZipSample().store("a.bin", workbook).bytes()),
                        "archive-inside"),
                Arguments.of("archive as a part", docx().add("word/media/a.png", workbook), "archive-inside"),
                Arguments.of("bytes between", docx().raw(new byte[100]).add("a.xml", "<a/>"), "hidden-content"),
                Arguments.of("bytes before the directory", docx().raw(new byte[100]), "hidden-content"),
                Arguments.of("comment", docx().comment(new byte[] {1, 2, 3}), "another-file-appended"),
                Arguments.of("encrypted part", docx().lie(part -> part.flagged(1)), "encrypted"),
                Arguments.of("macros by name", docx().add("word/vbaProject.bin", "x"), "macros"),
                Arguments.of("macro sheet", docx().add("xl/macrosheets/sheet1.xml", "<x/>"), "macros"),
                Arguments.of(
                        "macros by type",
                        new ZipSample()
                                .add(
                                        "[Content_Types].xml",
                                        types("application/vnd.ms-word.document.macroEnabled.main+xml"))
                                .add("word/document.xml", "<w/>"),
                        "macros"),
                Arguments.of("control", docx().add("word/activeX/activeX1.xml", "<x/>"), "active-content"),
                Arguments.of("program", docx().add("word/media/image1.png", "MZ\u0000\u0001"), "program-inside"),
                Arguments.of("two parts of a name", docx().add("WORD/document.xml", "<x/>"), "unsafe-part-name"),
                Arguments.of("name that leads out", docx().add("../../etc/cron.d/x", "x"), "unsafe-part-name"),
                Arguments.of("absolute name", docx().add("/etc/passwd", "x"), "unsafe-part-name"),
                Arguments.of("drive letter", docx().add("C:/x", "x"), "unsafe-part-name"),
                Arguments.of(
                        "entities", docx().add("word/a.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>"), "document-type"),
                Arguments.of(
                        "template elsewhere", linking("attachedTemplate", "https://a.test/x.dotm"), "remote-content"),
                Arguments.of(
                        "template on a share", linking("attachedTemplate", "\\\\a.test\\x.dotm"), "remote-content"),
                Arguments.of(
                        "template on a share as file",
                        linking("attachedTemplate", "file://///a.test/x.dotm"),
                        "remote-content"),
                Arguments.of("object elsewhere", linking("oleObject", "mhtml:http://a.test/x!x"), "remote-content"),
                Arguments.of(
                        "packed object",
                        docx().add("word/embeddings/oleObject1.bin", Samples.compound("\u0001Ole10Native")),
                        "embedded-files"),
                Arguments.of(
                        "main part missing",
                        new ZipSample().add("[Content_Types].xml", TYPES).add("a.xml", "<a/>"),
                        "malformed"),
                Arguments.of(
                        "types that are not XML", new ZipSample().add("[Content_Types].xml", "<Types"), "malformed"),
                Arguments.of("modules of Basic", odt().add("Basic/Standard/Module1.xml", "<x/>"), "macros"),
                Arguments.of(
                        "encrypted OpenDocument",
                        odt().add("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"),
                        "encrypted"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void whatIsMoreThanADocumentIsRefused(String what, ZipSample file, String code) {
        assertThat(verdict(file.bytes())).isEqualTo(code);
    }

    static Stream<ZipSample> harmless() {
        byte[] workbook = Samples.office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        return Stream.of(
                docx(),
                odt(),
                odt().add("Basic/script-lc.xml", "<!-- no modules -->"),
                docx().add("word/embeddings/sheet1.xlsx", workbook),
                docx().add("word/media/image1.emz", Samples.hex("1f8b08000000")),
                linking("attachedTemplate", "file:///C:\\Users\\x\\Normal.dotm"),
                linking("hyperlink", "https://www.trafford.gov.uk/"),
                linking("image", "https://www.trafford.gov.uk/logo.png"));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatDocumentsUsuallyHoldIsAccepted(ZipSample file) {
        assertThat(verdict(file.bytes())).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anArchiveCutShortIsRefused() {
        byte[] whole = docx().bytes();
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
            assertThat(verdict(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEqualTo("truncated");
        }
    }

    @Test
    void aDamagedPartIsRefused() {
        byte[] bytes = docx().bytes();
        bytes[70] ^= 1;
        assertThat(verdict(bytes)).isEqualTo("malformed");
    }

    @Test
    void anArchiveThatIsNoDocumentIsNone() {
        assertThat(Verdict.on(Samples.zip(Map.of("a.txt", "x")), file -> assertThat(
                                PackageFile.typeOf(file, new UnpackingLimit(10, 1000)))
                        .isEqualTo("application/zip")))
                .isEqualTo(Verdict.ACCEPTED);
    }
}
