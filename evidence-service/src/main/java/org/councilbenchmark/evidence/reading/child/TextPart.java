package org.councilbenchmark.evidence.reading.child;

import java.util.regex.Pattern;

/**
 * A piece of a document's text, small enough to be shown and searched as one. It holds nothing that a database cannot
 * store: no control characters but line feeds and tabs, no halves of characters, and none of the private characters that
 * mark what was found in it.
 *
 * @param page from 1; 0 where the document has no fixed pages
 */
public record TextPart(int page, String text) {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\f\u0085\u2028\u2029]");
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\n\t]]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EMPTY_LINES = Pattern.compile("[ \t]*\n(?:[ \t]*\n){2,}");

    public TextPart {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        text = EMPTY_LINES
                .matcher(UNWANTED.matcher(lines).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }
}
