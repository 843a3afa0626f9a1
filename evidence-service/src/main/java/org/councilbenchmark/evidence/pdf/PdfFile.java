package org.councilbenchmark.evidence.pdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** Reads a PDF through once, byte by byte. */
public final class PdfFile {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final long END = word("%%EOF");
    private static final long STREAM = word("stream");
    private static final long END_OF_STREAM = word("endstream".substring(1));
    private static final long END_OF_OBJECT = word("endobj");
    /** A dictionary has dozens of names; what has more heads no object stream. */
    private static final int MOST_NAMES = 1000;

    private final ObjectStreams objectStreams;
    private final NameReader reader = new NameReader(this::name);
    private final Set<String> names = new HashSet<>();
    /** The last eight bytes. */
    private long window;

    private boolean inStream;
    private boolean ended;
    private boolean moreAfterEnd;
    private boolean streamToCome;

    private PdfFile(FileChannel file) {
        objectStreams = new ObjectStreams(file);
    }

    /** Refuses what is no whole and quiet PDF. */
    public static void check(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path);
                InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            if (!Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING)) {
                throw FileFault.ANOTHER_FILE_IN_FRONT.found();
            }
            new PdfFile(file).read(in);
        }
    }

    private void read(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long position = BEGINNING.length;
        for (int got; (got = in.read(buffer)) > 0; position += got) {
            for (int at = 0; at < got; at++) {
                accept(buffer[at] & 0xFF, position + at);
            }
        }
        reader.end();
        if (!ended) {
            throw FileFault.TRUNCATED.found();
        }
        if (moreAfterEnd) {
            throw FileFault.ANOTHER_FILE_APPENDED.found();
        }
    }

    private void accept(int next, long position) throws IOException {
        if (streamToCome && next != '\r' && next != ' ') {
            streamToCome = false;
            stream(next == '\n' ? position + 1 : position);
        }
        reader.accept(next);
        window = window << 8 | next;
        if (last(END, 5)) {
            ended = true;
            moreAfterEnd = false;
        } else if (ended && next > ' ') {
            moreAfterEnd = true;
        }
        if (last(STREAM, 6)) {
            inStream = !last(END_OF_STREAM, 8);
            streamToCome = inStream;
        } else if (last(END_OF_OBJECT, 6)) {
            names.clear();
        }
    }

    private boolean last(long word, int length) {
        return (window & -1L >>> 64 - 8 * length) == word;
    }

    private void stream(long position) throws IOException {
        objectStreams.examine(position, names);
        names.clear();
    }

    private void name(String name) {
        ForbiddenNames.check(name, !inStream);
        if (names.size() < MOST_NAMES) {
            names.add(name);
        }
    }

    /** At most eight characters as a number. */
    private static long word(String text) {
        long word = 0;
        for (byte each : text.getBytes(StandardCharsets.US_ASCII)) {
            word = word << 8 | each;
        }
        return word;
    }
}
