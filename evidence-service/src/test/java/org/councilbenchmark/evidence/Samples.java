package org.councilbenchmark.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

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
        return picture("png");
    }

    /** A whole picture of one pixel. */
    public static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The frame of one; what is in it no walk looks at. */
    public static byte[] webp() {
        return hex("52494646 16000000 57454250 56503820 0a000000 00000000000000000000");
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

    public static byte[] compound(String stream) {
        return new CompoundSample().add(stream).bytes();
    }
}
