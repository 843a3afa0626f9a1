package org.councilbenchmark.evidence.reading.child;

import java.util.ArrayList;
import java.util.List;

/** Collects text up to a limit, and cuts it into parts between words. */
final class TextParts {

    /** Characters of a part: about two densely printed pages. */
    static final int LONGEST = 10_000;

    private final List<TextPart> parts = new ArrayList<>();
    private int room;
    private boolean full;

    TextParts(int mostCharacters) {
        room = mostCharacters;
    }

    /** Takes what fits; from then on it is full and takes nothing. */
    void add(int page, String text) {
        String rest = new TextPart(page, text).text();
        if (rest.length() > room) {
            rest = rest.substring(0, wholeCharacters(rest, room));
            full = true;
        }
        room -= rest.length();
        while (!rest.isEmpty()) {
            int cut = cut(rest);
            TextPart part = new TextPart(page, rest.substring(0, cut));
            if (!part.text().isEmpty()) {
                parts.add(part);
            }
            rest = rest.substring(cut);
        }
    }

    boolean full() {
        return full;
    }

    List<TextPart> list() {
        return List.copyOf(parts);
    }

    /** After the last white space that still fits, if there is one in the second half. */
    private static int cut(String text) {
        if (text.length() <= LONGEST) {
            return text.length();
        }
        for (int at = LONGEST; at > LONGEST / 2; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return wholeCharacters(text, LONGEST);
    }

    /** At most the length, and not between the halves of a character. */
    private static int wholeCharacters(String text, int length) {
        return length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
}
