package org.councilbenchmark.assessment.ratingtable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.councilbenchmark.assessment.history.RatingState;

/**
 * Ratings as they survive a journey through a spreadsheet, which changes line ends, drops control characters and blanks
 * at the ends of texts: two that differ in nothing else are the same.
 */
public final class RatingTexts {

    /** No rating at all. */
    public static final RatingState NONE = new RatingState(null, false, null, null, null);

    private static final int FINGERPRINT_BYTES = 8;

    private RatingTexts() {}

    /** Null for a text of which nothing is left. */
    public static String plain(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("_x000D_", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(each -> each >= ' ' || each == '\n' || each == '\t')
                .filter(each -> each != 0xFFFE && each != 0xFFFF)
                .forEach(plain::appendCodePoint);
        String stripped = plain.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }

    public static RatingState plain(RatingState rating) {
        return rating == null
                ? NONE
                : new RatingState(
                        rating.level(),
                        rating.notApplicable(),
                        plain(rating.reason()),
                        plain(rating.narrative()),
                        rating.confidence());
    }

    /** Begins with a letter, or spreadsheets would take some for numbers. */
    public static String fingerprint(RatingState rating) {
        RatingState plain = plain(rating);
        MessageDigest digest = sha256();
        for (Object part : new Object[] {
            plain.level(), plain.notApplicable(), plain.reason(), plain.narrative(), plain.confidence()
        }) {
            digest.update(Objects.toString(part, "").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return "f" + HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
