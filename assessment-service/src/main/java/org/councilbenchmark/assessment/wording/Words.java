package org.councilbenchmark.assessment.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What remains of a text for comparison, once case, punctuation and spacing are taken off.
 *
 * @param characters of the words, with one space between two of them
 * @param count of words
 * @param digest the same for the same words in the same order
 * @param sketch for nearness
 */
public record Words(int characters, int count, String digest, Sketch sketch) {

    /** Texts of fewer words are alike by chance. */
    private static final int FEWEST = 8;

    public static Words of(String text) {
        String normal = normalised(text);
        String[] words = normal.isEmpty() ? new String[0] : normal.split(" ");
        return new Words(normal.length(), words.length, digest(normal), Sketch.of(words));
    }

    /** Whether there are enough words to tell a copy from chance. */
    public boolean comparable() {
        return count >= FEWEST;
    }

    /** Letters and digits in lower case, anything else between two words as one space. */
    static String normalised(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(folded.length());
        boolean gap = false;
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int character = folded.codePointAt(at);
            if (Character.isLetterOrDigit(character)) {
                if (gap && normal.length() > 0) {
                    normal.append(' ');
                }
                normal.appendCodePoint(character);
                gap = false;
            } else {
                gap = true;
            }
        }
        return normal.toString();
    }

    private static String digest(String normal) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException unforeseen) {
            throw new IllegalStateException("every Java has SHA-256", unforeseen);
        }
    }
}
