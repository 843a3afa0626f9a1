package org.councilbenchmark.catalogue.search;

import java.util.Map;
import java.util.TreeSet;

/** Order of a list by one of its named fields; a leading hyphen turns it round. */
public final class Sorting {

    private Sorting() {}

    /**
     * @param sort the parameter {@code sort}; null or blank for the usual order
     * @param fields HQL expression by the name that callers use
     * @param usual name of the field that orders when nothing is asked for
     * @param tieBreak HQL expression that makes the order total, so that pages do not overlap
     * @return what stands behind {@code order by}
     */
    public static String by(String sort, Map<String, String> fields, String usual, String tieBreak) {
        String asked = FilterValue.text("sort", sort);
        String name = asked == null ? usual : asked.startsWith("-") ? asked.substring(1) : asked;
        String expression = fields.get(name);
        if (expression == null) {
            throw FilterValue.refused(
                    "sort",
                    "unknown-sort",
                    asked,
                    "The list cannot be sorted by '" + name + "'.",
                    "Use one of: " + String.join(", ", new TreeSet<>(fields.keySet()))
                            + "; put a hyphen before it to turn the order round.");
        }
        boolean descending = asked != null && asked.startsWith("-");
        return expression + (descending ? " desc nulls last, " : " asc nulls first, ") + tieBreak;
    }
}
