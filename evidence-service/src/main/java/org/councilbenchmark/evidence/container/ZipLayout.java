package org.councilbenchmark.evidence.container;

import static java.lang.Short.toUnsignedInt;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.evidence.sniffing.FileFault;

/**
 * Where the data of each part lies. From the first byte to the directory the parts must follow each other without
 * overlapping (many parts of one content make a bomb that no ratio shows) and without room between them (another file
 * would fit there), and each local header must say the same as the directory, since readers differ in whom they believe.
 */
final class ZipLayout {

    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_HEADER = 30;
    /** Signature, checksum and two sizes of 64 bits, where they follow the data. */
    private static final int LONGEST_DESCRIPTOR = 24;

    private static final int DESCRIPTOR_FOLLOWS = 0x8;

    private ZipLayout() {}

    /** The parts in the order in which they lie, each with the position of its data. */
    static Map<ZipPart, Long> of(RandomAccessFile file, ZipDirectory.Read directory) throws IOException {
        List<ZipPart> parts = directory.parts().stream()
                .sorted(Comparator.comparingLong(ZipPart::header))
                .toList();
        Map<ZipPart, Long> positions = new LinkedHashMap<>();
        long from = 0;
        int slack = 0;
        for (ZipPart part : parts) {
            requireAdjoining(from, part.header(), slack, from == 0);
            long data = data(file, part);
            positions.put(part, data);
            from = data + part.packed();
            slack = (part.flags() & DESCRIPTOR_FOLLOWS) == 0 ? 0 : LONGEST_DESCRIPTOR;
        }
        requireAdjoining(from, directory.position(), slack, false);
        return positions;
    }

    private static void requireAdjoining(long expected, long actual, int slack, boolean first) {
        if (first && actual > 0) {
            throw FileFault.ANOTHER_FILE_IN_FRONT.found();
        }
        if (actual < expected || actual > expected + slack) {
            throw FileFault.HIDDEN_CONTENT.found();
        }
    }

    private static long data(RandomAccessFile file, ZipPart part) throws IOException {
        ByteBuffer header = ZipDirectory.read(file, part.header(), LOCAL_HEADER);
        int nameLength = toUnsignedInt(header.getShort(26));
        int extraLength = toUnsignedInt(header.getShort(28));
        ByteBuffer name = ZipDirectory.read(file, part.header() + LOCAL_HEADER, nameLength);
        if (header.getInt(0) != LOCAL_SIGNATURE
                || header.getShort(8) != part.method()
                || !new String(name.array(), StandardCharsets.UTF_8).equals(part.name())) {
            throw FileFault.MALFORMED.found(part.name());
        }
        return part.header() + LOCAL_HEADER + nameLength + extraLength;
    }
}
