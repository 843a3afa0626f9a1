package org.councilbenchmark.evidence.container;

import static java.lang.Integer.toUnsignedLong;
import static java.lang.Short.toUnsignedInt;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.evidence.sniffing.FileFault;

/**
 * An archive's directory, read only when its end record promises a modest one, and refused when it is not exactly what
 * was promised. Layout: APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16. The 64-bit forms are for archives that are too
 * large for a document.
 */
final class ZipDirectory {

    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY = 46;
    private static final int LARGEST = 1024 * 1024;
    private static final int SIXTEEN_BITS = 0xFFFF;

    private ZipDirectory() {}

    /** Where the directory begins, and the parts in its order. */
    record Read(long position, List<ZipPart> parts) {}

    static Read of(RandomAccessFile file, int mostParts) throws IOException {
        ByteBuffer end = end(file);
        int count = toUnsignedInt(end.getShort(10));
        long size = toUnsignedLong(end.getInt(12));
        long position = toUnsignedLong(end.getInt(16));
        if (count > mostParts || size > LARGEST) {
            throw FileFault.TOO_MANY_PARTS.found();
        }
        if (position + size != file.length() - END_RECORD) {
            throw FileFault.HIDDEN_CONTENT.found();
        }
        try {
            return new Read(position, parts(read(file, position, (int) size), count));
        } catch (BufferUnderflowException | IndexOutOfBoundsException lying) {
            throw FileFault.MALFORMED.found();
        }
    }

    /** The end record must be the end: a comment behind it is where a second file would be. */
    private static ByteBuffer end(RandomAccessFile file) throws IOException {
        if (file.length() < END_RECORD) {
            throw FileFault.TRUNCATED.found();
        }
        ByteBuffer end = read(file, file.length() - END_RECORD, END_RECORD);
        if (end.getInt(0) != END_SIGNATURE) {
            throw ended(file) ? FileFault.ANOTHER_FILE_APPENDED.found() : FileFault.TRUNCATED.found();
        }
        return end;
    }

    /** Whether an end record stands further up. */
    private static boolean ended(RandomAccessFile file) throws IOException {
        int length = (int) Math.min(file.length(), END_RECORD + SIXTEEN_BITS);
        ByteBuffer tail = read(file, file.length() - length, length);
        for (int at = length - END_RECORD; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return true;
            }
        }
        return false;
    }

    private static List<ZipPart> parts(ByteBuffer directory, int count) {
        List<ZipPart> parts = new ArrayList<>();
        while (directory.remaining() > 0) {
            parts.add(part(directory));
        }
        if (parts.isEmpty() || parts.size() != count) {
            throw FileFault.MALFORMED.found();
        }
        return parts;
    }

    private static ZipPart part(ByteBuffer directory) {
        int at = directory.position();
        if (directory.getInt(at) != ENTRY_SIGNATURE) {
            throw FileFault.MALFORMED.found();
        }
        byte[] name = new byte[toUnsignedInt(directory.getShort(at + 28))];
        directory.get(at + ENTRY, name);
        int more = toUnsignedInt(directory.getShort(at + 30)) + toUnsignedInt(directory.getShort(at + 32));
        ZipPart part = new ZipPart(
                new String(name, StandardCharsets.UTF_8),
                directory.getShort(at + 10),
                directory.getShort(at + 8),
                toUnsignedLong(directory.getInt(at + 16)),
                toUnsignedLong(directory.getInt(at + 20)),
                toUnsignedLong(directory.getInt(at + 24)),
                toUnsignedLong(directory.getInt(at + 42)),
                toUnsignedLong(directory.getInt(at + 38)));
        int next = at + ENTRY + name.length + more;
        if (next > directory.limit()) {
            throw FileFault.MALFORMED.found();
        }
        directory.position(next);
        return part;
    }

    static ByteBuffer read(RandomAccessFile file, long position, int length) throws IOException {
        if (position < 0) {
            throw new EOFException("before the start");
        }
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
