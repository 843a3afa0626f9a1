package org.councilbenchmark.evidence.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** The directories of all pages of a TIFF file (TIFF 6.0, section 2): sizes, and whether the strips are there. */
final class TiffFile {

    private static final int ENTRY = 12;
    private static final int MOST_PAGES = 10_000;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int STRIP_POSITIONS = 273;
    private static final int TILE_POSITIONS = 324;
    private static final int PLAIN = 42;

    private final RandomAccessFile file;
    private final ByteOrder order;

    private TiffFile(RandomAccessFile file) throws IOException {
        this.file = file;
        this.order = file.read() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    static void check(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            new TiffFile(file).check();
        }
    }

    private void check() throws IOException {
        ByteBuffer header = read(0, 8);
        if (header.getShort(2) != PLAIN) {
            throw FileFault.MALFORMED.found("BigTIFF");
        }
        long directory = position(header.getInt(4));
        int pages = 0;
        while (directory != 0) {
            if (++pages > MOST_PAGES) {
                throw FileFault.TOO_MANY_PARTS.found();
            }
            directory = page(directory);
        }
        if (pages == 0) {
            throw FileFault.MALFORMED.found();
        }
    }

    /** Checks one page and returns where the next is described; 0 after the last. */
    private long page(long directory) throws IOException {
        int count = Short.toUnsignedInt(read(directory, 2).getShort());
        ByteBuffer entries = read(directory + 2, count * ENTRY + 4);
        long width = 1;
        long height = 1;
        for (int at = 0; at < count * ENTRY; at += ENTRY) {
            switch (Short.toUnsignedInt(entries.getShort(at))) {
                case WIDTH -> width = number(entries, at);
                case HEIGHT -> height = number(entries, at);
                case STRIP_POSITIONS, TILE_POSITIONS -> requireData(entries, at);
                default -> {
                    // says nothing of size or place
                }
            }
        }
        PictureReader.requireModest(width, height);
        return position(entries.getInt(count * ENTRY));
    }

    private static long number(ByteBuffer entries, int at) {
        return entries.getShort(at + 2) == SHORT
                ? Short.toUnsignedInt(entries.getShort(at + 8))
                : Integer.toUnsignedLong(entries.getInt(at + 8));
    }

    /** Each strip begins within the file; where there are several, the list of them stands elsewhere. */
    private void requireData(ByteBuffer entries, int at) throws IOException {
        long count = Integer.toUnsignedLong(entries.getInt(at + 4));
        boolean together = count * (entries.getShort(at + 2) == LONG ? 4 : 2) <= 4;
        long last = Integer.toUnsignedLong(entries.getInt(at + 8));
        if (together) {
            last = number(entries, at);
        } else if (entries.getShort(at + 2) == LONG) {
            last = Integer.toUnsignedLong(read(last + (count - 1) * 4, 4).getInt());
        }
        if (last >= file.length()) {
            throw new EOFException("strip behind the end");
        }
    }

    private long position(int stated) {
        return Integer.toUnsignedLong(stated);
    }

    private ByteBuffer read(long position, int length) throws IOException {
        if (position + length > file.length()) {
            throw new EOFException("behind the end");
        }
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(order);
    }
}
