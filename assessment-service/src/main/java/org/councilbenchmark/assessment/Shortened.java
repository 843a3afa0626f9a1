package org.councilbenchmark.assessment;

/** Texts that must not be longer than they may. */
public final class Shortened {

    private Shortened() {}

    /** The text itself where it fits, else its beginning and an ellipsis; never half a character. */
    public static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
