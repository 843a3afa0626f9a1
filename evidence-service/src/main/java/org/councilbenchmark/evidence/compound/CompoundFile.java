package org.councilbenchmark.evidence.compound;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory and the sectors of a compound file. Layout: [MS-CFB], version 20240423, sections 2.2 (header), 2.3
 * (FAT), 2.4 (mini FAT) and 2.6 (directory).
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int LONGEST_NAME = 64;
    private static final int FAT_SECTORS_IN_HEADER = 109;
    /** A document has dozens of directory entries, a message with many attachments thousands. */
    private static final int MOST_SECTORS = 2048;

    private final RandomAccessFile file;
    private final ByteBuffer header;
    private final int sectorSize;

    CompoundFile(RandomAccessFile file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER);
        int shift = header.getShort(30);
        this.sectorSize = shift == 9 || shift == 12 ? 1 << shift : 0;
    }

    List<CompoundEntry> entries() throws IOException {
        List<CompoundEntry> entries = new ArrayList<>();
        int sector = header.getInt(48);
        for (int seen = 0; sector >= 0 && sectorSize > 0 && seen < MOST_SECTORS; seen++) {
            ByteBuffer directory = sector(sector);
            for (int at = 0; at < sectorSize; at += ENTRY) {
                entries.add(entry(directory, at));
            }
            sector = sectorAfter(sector);
        }
        return entries;
    }

    /** The name is UTF-16 with its length in bytes, final zero included, behind it. */
    private static CompoundEntry entry(ByteBuffer directory, int at) {
        int length = Math.max(0, Math.min(directory.getShort(at + LONGEST_NAME), LONGEST_NAME) - 2);
        byte[] name = new byte[length];
        directory.get(at, name);
        return new CompoundEntry(
                new String(name, StandardCharsets.UTF_16LE),
                directory.getInt(at + 116),
                Integer.toUnsignedLong(directory.getInt(at + 120)));
    }

    /** Streams below this length lie together in one stream of small sectors. */
    long miniCutoff() {
        return Integer.toUnsignedLong(header.getInt(56));
    }

    /** Number of the first sector of the table of small sectors. */
    int firstOfMiniFat() {
        return header.getInt(60);
    }

    /** The sectors of a stream, as far as wanted. */
    List<Integer> chain(int first, int most) throws IOException {
        List<Integer> chain = new ArrayList<>();
        for (int sector = first; sector >= 0 && chain.size() < most; sector = sectorAfter(sector)) {
            chain.add(sector);
        }
        return chain;
    }

    /** Follows the allocation table; negative at the end of the chain. No sector outside the file has a place in it. */
    int sectorAfter(int sector) throws IOException {
        if (sectorSize == 0 || (sector + 1L) * sectorSize > file.length()) {
            throw new EOFException("sector behind the end");
        }
        int entriesPerSector = sectorSize / Integer.BYTES;
        return sector(fatSector(sector / entriesPerSector)).getInt(sector % entriesPerSector * Integer.BYTES);
    }

    /** The first sectors of the table are named in the header, the others in a chain of sectors of their own. */
    private int fatSector(int index) throws IOException {
        if (index < FAT_SECTORS_IN_HEADER) {
            return header.getInt(76 + index * Integer.BYTES);
        }
        int perSector = sectorSize / Integer.BYTES - 1;
        int rest = index - FAT_SECTORS_IN_HEADER;
        int list = header.getInt(68);
        for (; rest >= perSector; rest -= perSector) {
            list = sector(list).getInt(perSector * Integer.BYTES);
        }
        return sector(list).getInt(rest * Integer.BYTES);
    }

    ByteBuffer sector(int number) throws IOException {
        return read((number + 1L) * sectorSize, sectorSize);
    }

    int sectorSize() {
        return sectorSize;
    }

    private ByteBuffer read(long position, int length) throws IOException {
        if (position < 0) {
            throw new EOFException("sector before the start");
        }
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
