package org.councilbenchmark.evidence.sniffing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Looks for one of several short sequences in a stream of any length, with one buffer. Letters count in any case. */
public final class ByteSearch {

    private static final int BUFFER = 64 * 1024;

    private final List<byte[]> needles;
    private final int longest;
    private final boolean[] starts = new boolean[256];

    private ByteSearch(List<byte[]> needles) {
        this.needles = needles;
        this.longest = needles.stream().mapToInt(needle -> needle.length).max().orElseThrow();
        needles.forEach(needle -> starts[needle[0] & 0xFF] = true);
    }

    /** @param needles one byte per character (ISO 8859-1) */
    public static ByteSearch forAny(String... needles) {
        return new ByteSearch(Arrays.stream(needles)
                .map(needle -> needle.getBytes(StandardCharsets.ISO_8859_1))
                .map(ByteSearch::lower)
                .toList());
    }

    /** Whether one of them occurs; reads no further than the first. */
    public boolean occursIn(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int kept = 0;
        for (int got; (got = in.readNBytes(buffer, kept, BUFFER - kept)) > 0; ) {
            int length = kept + got;
            lower(buffer);
            if (occursIn(buffer, length)) {
                return true;
            }
            kept = Math.min(longest - 1, length);
            System.arraycopy(buffer, length - kept, buffer, 0, kept);
        }
        return false;
    }

    private boolean occursIn(byte[] lower, int length) {
        for (int at = 0; at < length; at++) {
            if (starts[lower[at] & 0xFF] && standsAt(lower, at, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(byte[] lower, int at, int length) {
        for (byte[] needle : needles) {
            int end = at + needle.length;
            if (end <= length && Arrays.equals(lower, at, end, needle, 0, needle.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] lower(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] >= 'A' && bytes[at] <= 'Z') {
                bytes[at] += 'a' - 'A';
            }
        }
        return bytes;
    }
}
