package org.councilbenchmark.evidence.search;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the caller typed, as PostgreSQL understands it. The text forms hold no words but quoted lexemes that PostgreSQL
 * wrote itself, and are bound like any value.
 *
 * @param query what a document must match; {@code tsquery} as text
 * @param any any one of its words suffices, exclusions left out: what to highlight; null when there are none
 */
record Words(String query, String any) {

    /** The last word stands alone, is neither quoted nor excluded, and long enough to be a beginning. */
    private static final Pattern OPEN_END = Pattern.compile("(?:^|.*\\s)([\\p{L}\\p{N}]{2,})", Pattern.DOTALL);

    /** Whether the last word may be the beginning of what is meant. */
    static boolean mayGoOn(String typed) {
        String trimmed = typed.stripTrailing();
        boolean quotesClosed =
                trimmed.chars().filter(character -> character == '"').count() % 2 == 0;
        var lastWord = OPEN_END.matcher(trimmed);
        return quotesClosed
                && lastWord.matches()
                && !lastWord.group(1).toLowerCase(Locale.ROOT).equals("or");
    }
}
