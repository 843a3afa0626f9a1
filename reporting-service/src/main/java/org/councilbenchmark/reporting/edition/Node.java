package org.councilbenchmark.reporting.edition;

/**
 * What a report can rank by: the whole edition, a theme, an element or a heading.
 *
 * @param code node code, or {@code overall}
 * @param nodeType OVERALL, THEME, ELEMENT or HEADING
 */
public record Node(String code, String nodeType, String title) {

    public static final String OVERALL = "overall";

    /** The edition as a whole. */
    public static Node overall(Edition edition) {
        return new Node(OVERALL, "OVERALL", edition.title());
    }
}
