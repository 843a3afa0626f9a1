package org.councilbenchmark.evidence.sniffing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Finds the archive in a file that is a picture or a PDF for one reader and an archive for another: readers of ZIP files
 * start at the end, those of pictures at the beginning. Reads the last 64 KiB alone.
 */
public final class AppendedArchive {

    private static final int END_RECORD = 22;
    private static final int LONGEST_END = END_RECORD + 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;

    private AppendedArchive() {}

    /** Refuses a file that an unpacker would take for an archive, even if it had to pass over bytes behind it. */
    public static void refuse(Path file) throws IOException {
        refuse(file, false);
    }

    /** Refuses it only when the archive's end is the file's: documents within may well be archives. */
    public static void refuseAtVeryEnd(Path file) throws IOException {
        refuse(file, true);
    }

    private static void refuse(Path file, boolean atVeryEnd) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), LONGEST_END);
            byte[] end = new byte[length];
            in.seek(in.length() - length);
            in.readFully(end);
            ByteBuffer tail = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD; at >= 0; at--) {
                boolean counts = !atVeryEnd || at + END_RECORD + Short.toUnsignedInt(tail.getShort(at + 20)) == length;
                if (tail.getInt(at) == END_SIGNATURE && counts && hasDirectory(in, tail, at)) {
                    throw FileFault.ANOTHER_FILE_APPENDED.found();
                }
            }
        }
    }

    /** The four bytes alone may stand anywhere; with a directory right before them they are an archive's end. */
    private static boolean hasDirectory(RandomAccessFile in, ByteBuffer tail, int at) throws IOException {
        long position = in.length() - tail.capacity() + at - Integer.toUnsignedLong(tail.getInt(at + 12));
        if (position < 0 || position + Integer.BYTES > in.length()) {
            return false;
        }
        in.seek(position);
        return Integer.reverseBytes(in.readInt()) == DIRECTORY_SIGNATURE;
    }
}
