package org.councilbenchmark.evidence.sniffing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its first bytes, whatever it is called. */
public final class Sniffer {

    /** Any compound file: Office up to 2003, Outlook, and what later Office encrypts. */
    public static final String COMPOUND_FILE = "application/x-tika-msoffice";

    public static final String ARCHIVE = "application/zip";
    private static final String OFFICE_SINCE_2007 = "application/x-tika-ooxml";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.";
    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();
    private static final int FIRST_PART = 64 * 1024;

    private Sniffer() {}

    /** Media type; {@link #ARCHIVE} for every package, whose own statement of type is still to be read. */
    public static String sniff(Path content) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content), FIRST_PART)) {
            String type = SIGNATURES.detect(in, new Metadata()).toString();
            return type.equals(OFFICE_SINCE_2007) || type.startsWith(OPEN_DOCUMENT) ? ARCHIVE : type;
        }
    }
}
