package org.councilbenchmark.evidence.sniffing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is by its first bytes, whatever it is called. Packages and compound files are told by their own mark before
 * anything guesses further: what it guesses from names that stand at the usual places would keep the file from being
 * read through.
 */
public final class Sniffer {

    /** Any compound file: Office up to 2003, Outlook, and what later Office encrypts. */
    public static final String COMPOUND_FILE = "application/x-tika-msoffice";

    /** Any package, whose own statement of type is still to be read. */
    public static final String ARCHIVE = "application/zip";

    private static final String COMPOUND_MARK = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String PACKAGE_MARK = "PK\u0003\u0004";
    private static final int LONGEST_MARK = 8;
    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();
    private static final int FIRST_PART = 64 * 1024;

    private Sniffer() {}

    /** Media type of the beginning. */
    public static String sniff(Path content) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content), FIRST_PART)) {
            in.mark(LONGEST_MARK);
            String start = new String(in.readNBytes(LONGEST_MARK), StandardCharsets.ISO_8859_1);
            in.reset();
            if (start.equals(COMPOUND_MARK)) {
                return COMPOUND_FILE;
            }
            return start.startsWith(PACKAGE_MARK)
                    ? ARCHIVE
                    : SIGNATURES.detect(in, new Metadata()).toString();
        }
    }
}
