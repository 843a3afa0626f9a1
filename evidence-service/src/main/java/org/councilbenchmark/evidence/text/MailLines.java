package org.councilbenchmark.evidence.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a message, of which only the beginning is kept where they are endless. */
final class MailLines implements Closeable {

    private static final int LONGEST = 8 * 1024;

    private final InputStream in;
    private int ahead = -2;

    MailLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; null after the last. */
    String next() throws IOException {
        if (peek() < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (int next; (next = read()) >= 0 && next != '\n'; ) {
            if (line.length() < LONGEST && next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** The next header with all its folded lines, as ISO 8859-1. */
    String nextHeader() throws IOException {
        String line = next();
        if (line == null || line.isEmpty()) {
            return line;
        }
        StringBuilder header = new StringBuilder(line);
        while (peek() == ' ' || peek() == '\t') {
            String folded = next();
            if (header.length() < LONGEST) {
                header.append(' ').append(folded.strip());
            }
        }
        return header.toString();
    }

    private int peek() throws IOException {
        if (ahead == -2) {
            ahead = in.read();
        }
        return ahead;
    }

    private int read() throws IOException {
        int next = peek();
        ahead = -2;
        return next;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Eight-bit text as UTF-8, where it is that. */
    static String utf8(String line) {
        return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
