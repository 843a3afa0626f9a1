package org.councilbenchmark.evidence.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of a content (RFC 9110, section 14). Several ranges in one request, other units and what cannot be parsed
 * are ignored, as the RFC allows: the answer is then the whole.
 *
 * @param first position of the first byte, from 0
 * @param last position of the last byte, inclusive; before {@code first} when nothing of the content was asked for
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");
    private static final ByteRange UNSATISFIABLE = new ByteRange(0, -1);

    static Optional<ByteRange> parse(String header, long length) {
        Matcher range = header == null ? null : SINGLE.matcher(header.trim());
        if (range == null
                || !range.matches()
                || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            return Optional.of(suffix(Long.parseLong(range.group(2)), length));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(first >= length ? UNSATISFIABLE : new ByteRange(first, Math.min(last, length - 1)));
    }

    private static ByteRange suffix(long wanted, long length) {
        return wanted == 0 ? UNSATISFIABLE : new ByteRange(Math.max(0, length - wanted), length - 1);
    }

    boolean satisfiable() {
        return last >= first;
    }

    long length() {
        return last - first + 1;
    }

    /** Value of {@code Content-Range}. */
    String of(long length) {
        return satisfiable() ? "bytes " + first + "-" + last + "/" + length : "bytes */" + length;
    }
}
