package org.councilbenchmark.evidence.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.councilbenchmark.evidence.sniffing.FileFault;

/**
 * Text in UTF-8 or in an eight-bit code, with or without a byte order mark, and in UTF-16 with one: no control
 * characters but tabs, line ends and page breaks, to the last byte.
 */
public final class PlainText {

    private static final int BUFFER = 64 * 1024;
    /** Beginnings of what a browser or a shell would run, wherever they stand in the first part of a text. */
    private static final List<String> ACTIVE =
            List.of("<script", "<html", "<svg", "<iframe", "<object", "<embed", "<!doctype html", "<?php", "<?xml");

    private PlainText() {}

    /** Refuses what is more than text. */
    public static void check(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            in.mark(BUFFER);
            byte[] first = in.readNBytes(BUFFER);
            in.reset();
            refuseActive(first);
            if (startsWith(first, 0xFF, 0xFE, 0, 0)) {
                throw FileFault.BINARY_IN_TEXT.found("UTF-32");
            }
            boolean little = startsWith(first, 0xFF, 0xFE);
            if (little || startsWith(first, 0xFE, 0xFF)) {
                requireUtf16(in, little);
            } else {
                requireEightBits(in);
            }
        }
    }

    private static void refuseActive(byte[] first) {
        String text =
                new String(first, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        boolean script = text.startsWith("#!") || text.startsWith("\u00EF\u00BB\u00BF#!");
        ACTIVE.stream().filter(text::contains).findFirst().ifPresent(found -> {
            throw FileFault.ACTIVE_CONTENT.found(found);
        });
        if (script) {
            throw FileFault.PROGRAM_INSIDE.found("#!");
        }
    }

    private static void requireEightBits(InputStream in) throws IOException {
        for (int next; (next = in.read()) >= 0; ) {
            requirePrintable(next);
        }
    }

    private static void requireUtf16(InputStream in, boolean little) throws IOException {
        for (int first; (first = in.read()) >= 0; ) {
            int second = in.read();
            if (second < 0) {
                throw FileFault.TRUNCATED.found();
            }
            requirePrintable(little ? second << 8 | first : first << 8 | second);
        }
    }

    private static void requirePrintable(int character) {
        boolean layout = character == '\t' || character == '\n' || character == '\r' || character == '\f';
        boolean formerEndOfFile = character == 0x1A;
        if (character < ' ' && !layout && !formerEndOfFile || character == 0x7F) {
            throw FileFault.BINARY_IN_TEXT.found("character " + character);
        }
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int at = 0; at < beginning.length; at++) {
            if ((bytes[at] & 0xFF) != beginning[at]) {
                return false;
            }
        }
        return true;
    }
}
