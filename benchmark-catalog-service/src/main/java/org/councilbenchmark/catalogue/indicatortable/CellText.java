package org.councilbenchmark.catalogue.indicatortable;

import java.util.regex.Pattern;

/**
 * Texts in cells. One that begins like a formula gets an apostrophe before it. So does one that begins with apostrophes
 * and then like a formula, or taking one off again would change it.
 */
final class CellText {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CellText() {}

    static String guarded(String text) {
        return text != null && LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String plain(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
