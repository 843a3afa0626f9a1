package org.councilbenchmark.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** ZIP archives byte by byte, so that they can lie. */
public final class ZipSample {

    /** What the directory says of a part. */
    public record Entry(String name, int flags, int method, long crc, int packed, int unpacked, int header) {

        public Entry claiming(int size) {
            return new Entry(name, flags, method, crc, packed, size, header);
        }

        public Entry flagged(int bits) {
            return new Entry(name, bits, method, crc, packed, unpacked, header);
        }

        public Entry named(String other) {
            return new Entry(other, flags, method, crc, packed, unpacked, header);
        }
    }

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final List<Entry> directory = new ArrayList<>();
    private byte[] comment = {};
    private int missing;

    public static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    public ZipSample add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public ZipSample add(String name, byte[] content) {
        return add(name, content, deflated(content), 8);
    }

    public ZipSample store(String name, byte[] content) {
        return add(name, content, content, 0);
    }

    private ZipSample add(String name, byte[] content, byte[] packed, int method) {
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        directory.add(new Entry(name, 0, method, sum.getValue(), packed.length, content.length, parts.size()));
        ByteBuffer header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) method);
        header.putInt(0).putInt((int) sum.getValue()).putInt(packed.length).putInt(content.length);
        header.putShort((short) encoded.length);
        parts.writeBytes(header.array());
        parts.writeBytes(encoded);
        parts.writeBytes(packed);
        return this;
    }

    /** Bytes that belong to no part. */
    public ZipSample raw(byte[] bytes) {
        parts.writeBytes(bytes);
        return this;
    }

    /** The directory names the last part again, so often, under other names. */
    public ZipSample repeatLast(int times) {
        Entry last = directory.get(directory.size() - 1);
        for (int at = 0; at < times; at++) {
            directory.add(last.named(last.name() + at));
        }
        return this;
    }

    /** What the directory says of the last part, changed. */
    public ZipSample lie(UnaryOperator<Entry> change) {
        directory.set(directory.size() - 1, change.apply(directory.get(directory.size() - 1)));
        return this;
    }

    public ZipSample comment(byte[] bytes) {
        comment = bytes;
        return this;
    }

    /** The end record counts so many parts fewer than there are. */
    public ZipSample concealing(int parts) {
        missing = parts;
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(parts.toByteArray());
        directory.forEach(entry -> file.writeBytes(record(entry)));
        short count = (short) (directory.size() - missing);
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
        end.putInt(file.size() - parts.size()).putInt(parts.size()).putShort((short) comment.length);
        file.writeBytes(end.array());
        file.writeBytes(comment);
        return file.toByteArray();
    }

    private static byte[] record(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = ByteBuffer.allocate(46 + name.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) entry.flags());
        record.putShort((short) entry.method()).putInt(0).putInt((int) entry.crc());
        record.putInt(entry.packed()).putInt(entry.unpacked()).putShort((short) name.length);
        record.putInt(42, entry.header()).put(46, name);
        return record.array();
    }
}
