package org.councilbenchmark.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of every kind, as bytes. */
public final class Samples {

    public static final String PDF = "application/pdf";

    private Samples() {}

    /** A PDF that no other test has. */
    public static byte[] pdf() {
        return text("%PDF-1.4\n% " + UUID.randomUUID() + "\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    public static byte[] png() {
        return hex("89504e470d0a1a0a 0000000d49484452 00000001000000010802000000 907753de");
    }

    public static byte[] office(String mainType, String... moreEntries) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>");
        entries.put("main.xml", "<main/>");
        for (String name : moreEntries) {
            entries.put(name, "x");
        }
        return zip(entries);
    }

    /** OpenDocument: the type comes first and is stored, not compressed. */
    public static byte[] openDocument(String type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] content = text(type);
            CRC32 sum = new CRC32();
            sum.update(content);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text("<office/>"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(text(entry.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A compound file of three sectors: header, allocation table, and a directory with the root and one stream. */
    public static byte[] compound(String stream) {
        ByteBuffer file = ByteBuffer.allocate(3 * 512).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L);
        file.putShort(28, (short) 0xFFFE).putShort(30, (short) 9);
        file.putInt(44, 1).putInt(48, 1).putInt(68, -2).putInt(76, 0);
        file.putInt(512, -3).putInt(516, -2);
        directoryEntry(file, 1024, "Root Entry");
        directoryEntry(file, 1024 + 128, stream);
        return file.array();
    }

    private static void directoryEntry(ByteBuffer file, int at, String name) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(at, encoded);
        file.putShort(at + 64, (short) (encoded.length + 2));
    }
}
