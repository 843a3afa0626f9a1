package org.councilbenchmark.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {

    static Arguments[] names() {
        return new Arguments[] {
            Arguments.of("report.pdf", "report.pdf"),
            Arguments.of("../../etc/passwd", "passwd"),
            Arguments.of("C:\\Users\\x\\report.pdf", "report.pdf"),
            Arguments.of("..\\..\\report.pdf", "report.pdf"),
            Arguments.of("..", ""),
            Arguments.of("/", ""),
            Arguments.of(".htaccess", "htaccess"),
            Arguments.of("a\u0000b\r\nc\t.pdf", "abc.pdf"),
            Arguments.of("invoice\u202Efdp.exe", "invoicefdp.exe"),
            Arguments.of("a\u200B\uFEFFb.pdf", "ab.pdf"),
            Arguments.of("a<b>:\"|?*;c.pdf", "a_b_______c.pdf"),
            Arguments.of("  a   b .pdf. ", "a b .pdf"),
            Arguments.of("Bu\u0308rger.pdf", "B\u00FCrger.pdf"),
            Arguments.of("a\uD800.pdf", "a.pdf"),
            Arguments.of("report.pdf\u2024exe", "report.pdf.exe"),
            Arguments.of("report\uFF0Epdf", "report.pdf"),
            Arguments.of("..\u2215..\u2044etc\uFF0Fpasswd.pdf", "passwd.pdf"),
            Arguments.of("..%2F..%5cetc%00%252e.pdf", "_.._etc__2e.pdf"),
            Arguments.of("100% sure.pdf", "100% sure.pdf"),
            Arguments.of("CON.pdf", "_CON.pdf"),
            Arguments.of("lpt1 .tar.pdf", "_lpt1 .tar.pdf"),
            Arguments.of("aux", "_aux"),
            Arguments.of("console.pdf", "console.pdf"),
            Arguments.of("a.pdf. . .", "a.pdf"),
            Arguments.of(null, ""),
        };
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAreCleaned(String offered, String clean) {
        assertThat(FileName.clean(offered)).isEqualTo(clean);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String clean = FileName.clean("x".repeat(400) + ".pdf");
        assertThat(clean).hasSize(150).endsWith("x.pdf");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String clean = FileName.clean("x".repeat(145) + "\uD83D\uDE00".repeat(50) + ".pdf");
        assertThat(clean).hasSizeLessThanOrEqualTo(150).endsWith("x.pdf");
    }
}
