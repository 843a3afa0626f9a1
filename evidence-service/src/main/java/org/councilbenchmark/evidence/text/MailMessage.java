package org.councilbenchmark.evidence.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.councilbenchmark.evidence.sniffing.Signature;

/**
 * An e-mail with its parts (RFC 5322, RFC 2045). Attachments are judged by their names and by the first bytes of what is
 * encoded in base64; nothing is decoded further. Any line that begins with two hyphens may begin a part: that at times
 * takes text for headers does no harm.
 */
public final class MailMessage {

    private static final int BUFFER = 64 * 1024;
    private static final int HEAD = 16;

    private final MailLines lines;
    private boolean base64;
    private boolean message;

    private MailMessage(MailLines lines) {
        this.lines = lines;
    }

    /** Refuses a message that carries what would not be taken as a file. */
    public static void check(Path file) throws IOException {
        try (MailLines lines = new MailLines(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            new MailMessage(lines).read();
        }
    }

    private void read() throws IOException {
        while (headers()) {
            if (!message) {
                body();
            }
        }
    }

    /** Reads the headers of one part; false when the message is over. */
    private boolean headers() throws IOException {
        base64 = false;
        message = false;
        String header = lines.nextHeader();
        while (header != null && !header.isEmpty()) {
            String lower = header.toLowerCase(Locale.ROOT);
            base64 |= lower.startsWith("content-transfer-encoding:") && lower.contains("base64");
            message |= lower.startsWith("content-type:") && lower.contains("message/rfc822");
            if (lower.startsWith("content-")) {
                refuseByName(MailLines.utf8(header));
            }
            header = lines.nextHeader();
        }
        return header != null;
    }

    /** Reads on to the line that begins the next part. */
    private void body() throws IOException {
        boolean first = true;
        String line = lines.next();
        while (line != null && !line.startsWith("--")) {
            if (base64 && first && !line.isBlank()) {
                refuseByContent(line.strip());
                first = false;
            }
            line = lines.next();
        }
    }

    private static void refuseByName(String header) {
        for (String extension : AttachedName.extensionsIn(header)) {
            Signature.ofExtension(extension).ifPresent(found -> {
                throw found.fault().found("attachment ." + extension);
            });
        }
    }

    /** A package of an accepted type begins like an archive; its name has told. */
    private static void refuseByContent(String line) {
        String start = line.substring(0, Math.min(line.length(), HEAD) / 4 * 4);
        byte[] head = start.matches("[A-Za-z0-9+/]*={0,2}")
                ? Base64.getDecoder().decode(start)
                : start.getBytes(StandardCharsets.ISO_8859_1);
        Signature.ofContent(head).filter(found -> found != Signature.ARCHIVE).ifPresent(found -> {
            throw found.fault().found("attachment");
        });
    }
}
