package org.councilbenchmark.reporting.report;

/**
 * One value for a CSV file that people will open in a spreadsheet, where a text that looks like a formula would be run:
 * such a text gets a leading apostrophe, which the spreadsheet takes as "this is text".
 */
public final class CsvCell {

    /** The full-width forms are what some spreadsheets normalise to the plain ones. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private CsvCell() {}

    /** Empty for null; numbers are left alone, also negative ones. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean risky =
                value instanceof CharSequence && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
