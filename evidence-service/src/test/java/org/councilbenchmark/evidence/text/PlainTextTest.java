package org.councilbenchmark.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    private static final String TEXT = "Ward;Wert\r\nB\u00FCrger\t41,2\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8), Verdict.ACCEPTED),
                Arguments.of("mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), Verdict.ACCEPTED),
                Arguments.of("Windows", TEXT.getBytes(Charset.forName("windows-1252")), Verdict.ACCEPTED),
                Arguments.of("UTF-16", TEXT.getBytes(StandardCharsets.UTF_16), Verdict.ACCEPTED),
                Arguments.of(
                        "UTF-16, the other way round",
                        ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE),
                        Verdict.ACCEPTED),
                Arguments.of("UTF-16 without mark", TEXT.getBytes(StandardCharsets.UTF_16LE), "binary-in-text"),
                Arguments.of("UTF-32", Samples.hex("fffe0000 41000000"), "binary-in-text"),
                Arguments.of("half a character", Samples.hex("fffe 4100 42"), "truncated"),
                Arguments.of("NUL", Samples.text("a,b\n1,\u0000\n"), "binary-in-text"),
                Arguments.of("bytes far below", Samples.text("a,b\n".repeat(50_000) + "\u0001"), "binary-in-text"),
                Arguments.of("page", Samples.text("a\n<SCRIPT>x</SCRIPT>"), "active-content"),
                Arguments.of("page in UTF-16", "\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE), "active-content"),
                Arguments.of("shell", Samples.text("#!/bin/sh\n"), "program-inside"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void onlyTextIsText(String what, byte[] content, String verdict) {
        assertThat(Verdict.on(content, PlainText::check)).isEqualTo(verdict);
    }
}
