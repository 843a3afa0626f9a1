package org.councilbenchmark.evidence.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells what program wrote an OLE compound file (Office up to 2003, Outlook messages, but installers too) by the names
 * in its directory. Layout: [MS-CFB], version 20240423, sections 2.2 (header), 2.3 (FAT) and 2.6 (directory).
 */
final class CompoundFile {

    static final String UNKNOWN = "application/x-ole-storage";

    private static final Map<String, AcceptedType> BY_STREAM = Map.of(
            "WordDocument", AcceptedType.DOC,
            "Workbook", AcceptedType.XLS,
            "Book", AcceptedType.XLS,
            "PowerPoint Document", AcceptedType.PPT,
            "__properties_version1.0", AcceptedType.MSG);
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT");
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int LONGEST_NAME = 64;
    private static final int FAT_SECTORS_IN_HEADER = 109;
    /** A document has dozens of directory entries; an embedding one hundreds. */
    private static final int MOST_SECTORS = 512;

    private final RandomAccessFile file;
    private final ByteBuffer header;
    private final int sectorSize;

    private CompoundFile(RandomAccessFile file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER);
        int shift = header.getShort(30);
        this.sectorSize = shift == 9 || shift == 12 ? 1 << shift : 0;
    }

    /** Media type of the document; {@link #UNKNOWN} for anything else, macros included. */
    static String typeOf(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            Set<String> names = new CompoundFile(file).names();
            if (names.stream().anyMatch(MACROS::contains)) {
                return UNKNOWN;
            }
            return names.stream()
                    .filter(BY_STREAM::containsKey)
                    .map(name -> BY_STREAM.get(name).mediaType())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (java.io.EOFException | IndexOutOfBoundsException malformed) {
            return UNKNOWN;
        }
    }

    private Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        int sector = header.getInt(48);
        for (int seen = 0; sector >= 0 && sectorSize > 0 && seen < MOST_SECTORS; seen++) {
            ByteBuffer directory = sector(sector);
            for (int at = 0; at < sectorSize; at += ENTRY) {
                names.add(name(directory, at));
            }
            sector = sectorAfter(sector);
        }
        return names;
    }

    /** UTF-16 with its length in bytes, final zero included, behind it. */
    private static String name(ByteBuffer directory, int at) {
        int length = Math.max(0, Math.min(directory.getShort(at + LONGEST_NAME), LONGEST_NAME) - 2);
        byte[] name = new byte[length];
        directory.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    /** Follows the allocation table; negative at the end of the chain. */
    private int sectorAfter(int sector) throws IOException {
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

    private ByteBuffer sector(int number) throws IOException {
        return read((number + 1L) * sectorSize, sectorSize);
    }

    private ByteBuffer read(long position, int length) throws IOException {
        if (position < 0) {
            throw new java.io.EOFException("sector before the start");
        }
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
