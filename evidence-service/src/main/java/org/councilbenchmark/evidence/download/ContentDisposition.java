package org.councilbenchmark.evidence.download;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** File names in a header: an ASCII form for old clients (RFC 6266) and the exact one beside it (RFC 8187). */
final class ContentDisposition {

    private static final String KEPT = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    static String attachment(String fileName) {
        return "attachment; filename=\"" + ascii(fileName) + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    /** Accents fall off, everything else outside printable ASCII becomes an underscore. */
    private static String ascii(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "_")
                .replaceAll("[\"\\\\%]", "_");
    }

    private static String encoded(String fileName) {
        StringBuilder value = new StringBuilder();
        for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean kept = character < 0x80 && (Character.isLetterOrDigit(character) || KEPT.indexOf(character) >= 0);
            value.append(kept ? String.valueOf(character) : String.format("%%%02X", octet & 0xFF));
        }
        return value.toString();
    }
}
