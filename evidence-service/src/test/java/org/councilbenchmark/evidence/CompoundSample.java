package org.councilbenchmark.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compound files with streams of one sector each: header, allocation table, directory, streams. */
public final class CompoundSample {

    private static final int SECTOR = 512;
    private static final int ENTRY = 128;
    private static final int END_OF_CHAIN = -2;

    private final Map<String, byte[]> streams = new LinkedHashMap<>();

    /** @param content at most 512 bytes */
    public CompoundSample add(String name, byte[] content) {
        streams.put(name, content);
        return this;
    }

    public CompoundSample add(String name) {
        return add(name, content(name));
    }

    /** What a reader expects at the beginning of such a stream. */
    private static byte[] content(String stream) {
        return switch (stream) {
            case "WordDocument" -> word(0);
            case "Workbook" -> workbook();
            default -> new byte[0];
        };
    }

    /** @param flags those of the document, 0x0100 when encrypted */
    public static byte[] word(int flags) {
        return ByteBuffer.allocate(SECTOR)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(0, (short) 0xA5EC)
                .putShort(10, (short) flags)
                .array();
    }

    /** @param records between beginning and end */
    public static byte[] workbook(byte... records) {
        ByteBuffer stream = ByteBuffer.allocate(20 + records.length + 4).order(ByteOrder.LITTLE_ENDIAN);
        return stream.putShort((short) 0x0809)
                .putShort((short) 16)
                .position(20)
                .put(records)
                .putInt(0x0A)
                .array();
    }

    public byte[] bytes() {
        int directory = (streams.size() + 1 + 3) / 4;
        ByteBuffer file =
                ByteBuffer.allocate((2 + directory + streams.size()) * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L);
        file.putShort(28, (short) 0xFFFE).putShort(30, (short) 9);
        file.putInt(44, 1).putInt(48, 1).putInt(56, 0).putInt(68, END_OF_CHAIN).putInt(76, 0);
        table(file, 0, -3);
        for (int sector = 1; sector <= directory; sector++) {
            table(file, sector, sector == directory ? END_OF_CHAIN : sector + 1);
        }
        entry(file, 0, "Root Entry", END_OF_CHAIN, 0);
        int at = 0;
        for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
            int sector = 1 + directory + at++;
            table(file, sector, END_OF_CHAIN);
            entry(file, at, stream.getKey(), sector, stream.getValue().length);
            file.put((sector + 1) * SECTOR, stream.getValue());
        }
        return file.array();
    }

    private static void table(ByteBuffer file, int sector, int next) {
        file.putInt(SECTOR + sector * Integer.BYTES, next);
    }

    private static void entry(ByteBuffer file, int index, String name, int sector, int bytes) {
        int at = 2 * SECTOR + index * ENTRY;
        byte[] encoded = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(at, encoded);
        file.putShort(at + 64, (short) (encoded.length + 2));
        file.putInt(at + 116, sector).putInt(at + 120, bytes);
    }
}
