package org.councilbenchmark.evidence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells Office Open XML and OpenDocument files apart from other ZIP archives by their own statement of type, and reads
 * nothing else. The directory's size is checked before it is read, the statement's while it is read.
 */
final class ZipContainer {

    static final String ARCHIVE = "application/zip";

    private static final String OFFICE_TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_DIRECTORY = 4 * 1024 * 1024;
    private static final int LARGEST_STATEMENT = 1024 * 1024;
    /** Declared unpacked size over packed size: spreadsheets stay well below, bombs are far above. */
    private static final int LARGEST_RATIO = 100;

    private static final long RATIO_COUNTS_FROM = 64L * 1024 * 1024;
    private static final int END_RECORD = 22;
    private static final int LONGEST_END = END_RECORD + 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;

    private ZipContainer() {}

    /** Media type of the document in the archive; {@link #ARCHIVE} when it is none that is accepted. */
    static String typeOf(Path file) throws IOException {
        if (!directoryIsModest(file)) {
            return ARCHIVE;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (explodes(zip, file.toFile().length()) || hasMacros(zip)) {
                return ARCHIVE;
            }
            ZipEntry openDocument = zip.getEntry(OPEN_DOCUMENT_TYPE);
            return openDocument == null
                    ? officeType(zip)
                    : statement(zip, openDocument).trim();
        } catch (java.util.zip.ZipException | IllegalArgumentException malformed) {
            return ARCHIVE;
        }
    }

    private static String officeType(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry(OFFICE_TYPES);
        String statement = types == null ? "" : statement(zip, types);
        return List.of(AcceptedType.DOCX, AcceptedType.XLSX, AcceptedType.PPTX).stream()
                .map(AcceptedType::mediaType)
                .filter(type -> statement.contains("\"" + type + ".main+xml\""))
                .findFirst()
                .orElse(ARCHIVE);
    }

    private static String statement(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_STATEMENT), StandardCharsets.UTF_8);
        }
    }

    private static boolean explodes(ZipFile zip, long packed) {
        long unpacked =
                zip.stream().mapToLong(entry -> Math.max(entry.getSize(), 0)).sum();
        return unpacked > RATIO_COUNTS_FROM && unpacked / LARGEST_RATIO > packed;
    }

    private static boolean hasMacros(ZipFile zip) {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    }

    /** Reads the end record alone; archives that need the 64-bit form of it are too large for a document. */
    private static boolean directoryIsModest(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), LONGEST_END);
            byte[] end = new byte[length];
            in.seek(in.length() - length);
            in.readFully(end);
            ByteBuffer tail = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    int entries = Short.toUnsignedInt(tail.getShort(at + 10));
                    long size = Integer.toUnsignedLong(tail.getInt(at + 12));
                    return entries <= MOST_ENTRIES && size <= LARGEST_DIRECTORY;
                }
            }
            return false;
        }
    }
}
