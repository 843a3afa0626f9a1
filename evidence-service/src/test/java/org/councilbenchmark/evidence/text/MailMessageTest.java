package org.councilbenchmark.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailMessageTest {

    private static final String HEADERS = "From: a@b.test\r\nSubject: the file setup.exe\r\n"
            + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nHello\r\n--x\r\n";

    private static String attachment(String header, String content) {
        return HEADERS + header + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(Samples.text(content)) + "\r\n--x--\r\n";
    }

    private static String named(String parameter) {
        return attachment("Content-Disposition: attachment; " + parameter, "whatever it is");
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("report", named("filename=\"report.docx\""), Verdict.ACCEPTED),
                Arguments.of("no attachment", HEADERS, Verdict.ACCEPTED),
                Arguments.of("program", named("filename=\"invoice.pdf.exe\""), "program-inside"),
                Arguments.of("folded", named("\r\n filename=\"a.scr\""), "program-inside"),
                Arguments.of("encoded", named("filename*=utf-8''%E2%82%AC%2Ejs"), "program-inside"),
                Arguments.of("encoded word", named("filename=\"=?utf-8?B?YS5leGU=?=\""), "program-inside"),
                Arguments.of("in pieces", named("filename*0=\"a.e\"; filename*1=\"xe\""), "program-inside"),
                Arguments.of("point at the end", named("filename=\"a.exe. \""), "program-inside"),
                Arguments.of("macros", named("filename=a.DOCM"), "macros"),
                Arguments.of("archive", named("filename=a.zip"), "archive-inside"),
                Arguments.of(
                        "program under another name",
                        attachment("Content-Type: image/png; name=a.png", "MZ\u0000\u0003\u0000\u0000\u0000"),
                        "program-inside"),
                Arguments.of(
                        "in a forwarded message",
                        HEADERS + "Content-Type: message/rfc822\r\n\r\n" + named("filename=a.exe"),
                        "program-inside"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void attachmentsAreJudgedByNameAndContent(String what, String message, String verdict) {
        assertThat(Verdict.on(Samples.text(message), MailMessage::check)).isEqualTo(verdict);
    }
}
