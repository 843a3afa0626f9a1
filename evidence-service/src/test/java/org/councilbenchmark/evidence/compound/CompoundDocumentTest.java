package org.councilbenchmark.evidence.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.CompoundSample;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompoundDocumentTest {

    private static final String ATTACHMENT = "__substg1.0_";

    private static CompoundSample message() {
        return new CompoundSample().add("__properties_version1.0");
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    static Stream<Arguments> nasty() {
        byte[] encryptedSheet = CompoundSample.workbook(Samples.hex("2f00 0200 0000"));
        byte[] macroSheet = CompoundSample.workbook(Samples.hex("8500 0800 00000000 00 01 01 00"));
        byte[] project = Samples.hex("0000 1f00ff0314000000 020000040c000000 0100");
        return Stream.of(
                Arguments.of(
                        "encrypted text",
                        new CompoundSample().add("WordDocument", CompoundSample.word(0x0100)),
                        "encrypted"),
                Arguments.of("encrypted workbook", new CompoundSample().add("Workbook", encryptedSheet), "encrypted"),
                Arguments.of(
                        "encrypted later Office",
                        new CompoundSample().add("EncryptionInfo").add("EncryptedPackage"),
                        "encrypted"),
                Arguments.of("macros", new CompoundSample().add("WordDocument").add("Macros"), "macros"),
                Arguments.of("macro sheet", new CompoundSample().add("Workbook", macroSheet), "macros"),
                Arguments.of("macros among slides", new CompoundSample().add("PowerPoint Document", project), "macros"),
                Arguments.of(
                        "packed object",
                        new CompoundSample().add("WordDocument").add("\u0001Ole10Native"),
                        "embedded-files"),
                Arguments.of("no text", new CompoundSample().add("WordDocument", new byte[100]), "malformed"),
                Arguments.of(
                        "attached program by name",
                        message().add(ATTACHMENT + "3707001F", utf16("a long name of an invoice.pdf.EXE")),
                        "program-inside"),
                Arguments.of(
                        "attached program by content",
                        message().add(ATTACHMENT + "37010102", Samples.text("MZ\u0000\u0003")),
                        "program-inside"),
                Arguments.of(
                        "attached archive",
                        message().add(ATTACHMENT + "3704001E", Samples.text("photos.zip")),
                        "archive-inside"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void whatIsMoreThanADocumentIsRefused(String what, CompoundSample file, String code) {
        assertThat(Verdict.on(file.bytes(), CompoundDocument::typeOf)).isEqualTo(code);
    }

    @Test
    void anAttachedDocumentStaysInItsMessage() {
        byte[] file = message()
                .add(ATTACHMENT + "3707001F", utf16("report.docx"))
                .add(ATTACHMENT + "37010102", Samples.text("PK\u0003\u0004"))
                .bytes();
        assertThat(Verdict.on(file, CompoundDocument::typeOf)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aFileCutShortIsRefused() {
        byte[] whole = Samples.compound("WordDocument");
        for (int length : new int[] {8, 512, 1024, 1600}) {
            assertThat(Verdict.on(Arrays.copyOf(whole, length), CompoundDocument::typeOf))
                    .as("%d bytes", length)
                    .isEqualTo("truncated");
        }
    }

    @Test
    void aDirectoryThatBitesItsTailEnds() {
        byte[] file = Samples.compound("WordDocument");
        file[512 + 4] = 1;
        Arrays.fill(file, 512 + 5, 512 + 8, (byte) 0);
        assertThat(Verdict.on(file, CompoundDocument::typeOf)).isEqualTo(Verdict.ACCEPTED);
    }
}
