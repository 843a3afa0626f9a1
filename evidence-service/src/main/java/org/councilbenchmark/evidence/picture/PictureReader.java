package org.councilbenchmark.evidence.picture;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmark.evidence.sniffing.ByteSearch;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** Reads a picture forwards; going beyond its end is an {@link EOFException}, also for what is skipped. */
final class PictureReader implements Closeable {

    /** An A0 sheet scanned with 600 dots per inch has not many more; larger ones are bombs for whoever decodes them. */
    private static final long MOST_PIXELS = 400_000_000;

    private static final int BUFFER = 64 * 1024;
    /** What programs read that look for their own beginning anywhere, or would run in a browser or a server. */
    private static final ByteSearch OTHER_FILES = ByteSearch.forAny(
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "Rar!\u001A\u0007",
            "7z\u00BC\u00AF\u0027\u001C",
            "%PDF-",
            "<script",
            "<html",
            "<svg",
            "<!doctype",
            "<?php",
            "This program cannot be run");

    private final InputStream in;
    private final long length;
    private long position;

    PictureReader(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        length = Files.size(file);
    }

    long position() {
        return position;
    }

    long length() {
        return length;
    }

    int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("picture ends early");
        }
        position++;
        return next;
    }

    /** A number of so many bytes, the most significant first. */
    long big(int bytes) throws IOException {
        long number = 0;
        for (int at = 0; at < bytes; at++) {
            number = number << 8 | next();
        }
        return number;
    }

    /** A number of so many bytes, the least significant first. */
    long little(int bytes) throws IOException {
        long number = 0;
        for (int at = 0; at < bytes; at++) {
            number |= (long) next() << 8 * at;
        }
        return number;
    }

    void skip(long bytes) throws IOException {
        if (bytes < 0 || position + bytes > length) {
            throw new EOFException("picture ends early");
        }
        in.skipNBytes(bytes);
        position += bytes;
    }

    /** Nothing follows but padding. */
    void requireEnd() throws IOException {
        for (int next; (next = in.read()) >= 0; ) {
            if (next != 0) {
                throw FileFault.ANOTHER_FILE_APPENDED.found();
            }
        }
    }

    /** Something may follow, as cameras write it, but not another file. */
    void requireNoOtherFile() throws IOException {
        if (OTHER_FILES.occursIn(in)) {
            throw FileFault.ANOTHER_FILE_APPENDED.found();
        }
    }

    static void requireModest(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw FileFault.MALFORMED.found();
        }
        if (width > MOST_PIXELS || height > MOST_PIXELS / width) {
            throw FileFault.TOO_MANY_PIXELS.found(width + " x " + height);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
