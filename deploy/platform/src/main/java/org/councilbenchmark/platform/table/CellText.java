package org.councilbenchmark.platform.table;

import java.util.ArrayList;
import java.util.List;

/** How texts and lists stand in the cells of a table, so that reading gives back what was written. */
public final class CellText {

    /** A cell that starts like this is run by spreadsheets, or (the apostrophe) loses its first character there. */
    private static final String DANGEROUS = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char SEPARATOR = ';';
    private static final char ESCAPE = '\\';

    private CellText() {}

    /** With an apostrophe before what a spreadsheet would run. */
    public static String guarded(String text) {
        return text != null && startsDangerously(text, 0) ? "'" + text : text;
    }

    /** Without the apostrophe that {@link #guarded} added; any other apostrophe stays. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && startsDangerously(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean startsDangerously(String text, int at) {
        return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }

    /** Entries joined by semicolons; a semicolon or backslash inside an entry is preceded by a backslash. */
    public static String joined(List<String> entries) {
        StringBuilder joined = new StringBuilder();
        for (String entry : entries) {
            if (!joined.isEmpty()) {
                joined.append(SEPARATOR);
            }
            entry.chars().forEach(each -> {
                if (each == SEPARATOR || each == ESCAPE) {
                    joined.append(ESCAPE);
                }
                joined.append((char) each);
            });
        }
        return joined.toString();
    }

    /** The entries of a cell; none in an empty one. A semicolon at the end opens no further entry. */
    public static List<String> split(String cell) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (int index = 0; index < cell.length(); index++) {
            char each = cell.charAt(index);
            if (each == ESCAPE && index + 1 < cell.length()) {
                entry.append(cell.charAt(++index));
            } else if (each == SEPARATOR) {
                entries.add(entry.toString());
                entry.setLength(0);
            } else {
                entry.append(each);
            }
        }
        if (!entry.isEmpty()) {
            entries.add(entry.toString());
        }
        return entries;
    }
}
