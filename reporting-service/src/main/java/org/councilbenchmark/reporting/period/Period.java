package org.councilbenchmark.reporting.period;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole days.
 *
 * @param text start date and ISO 8601 duration, such as {@code 2009-04-01/P1Y}
 * @param start first day
 * @param end last day
 */
public record Period(String text, LocalDate start, LocalDate end) {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(P\\d{1,4}[YMWD])");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})/(\\d{2})|(\\d{4})-(\\d{4})");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{4}-\\d{2}");

    /** As events write it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period ofIso(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no start date and duration such as 2009-04-01/P1Y.");
        }
        try {
            LocalDate start = LocalDate.parse(iso.group(1));
            LocalDate end = start.plus(java.time.Period.parse(iso.group(2))).minusDays(1);
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("'" + text + "' is empty.");
            }
            return new Period(text, start, end);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("'" + text + "' holds no valid date.", impossible);
        }
    }

    /** As people write it: also {@code 2009/10} or {@code 2009-2010}, a financial year from April, and {@code 2009}. */
    public static Period parse(String text) {
        Matcher year = FINANCIAL_YEAR.matcher(text);
        if (year.matches()) {
            return financialYear(text, year);
        }
        if (CALENDAR_YEAR.matcher(text).matches()) {
            return ofIso(text + "-01-01/P1Y");
        }
        if (AMBIGUOUS.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' may mean a month or a financial year.");
        }
        return ofIso(text);
    }

    private static Period financialYear(String text, Matcher year) {
        boolean shortForm = year.group(1) != null;
        int first = Integer.parseInt(shortForm ? year.group(1) : year.group(3));
        int second = Integer.parseInt(shortForm ? year.group(2) : year.group(4));
        int next = shortForm ? (first + 1) % 100 : first + 1;
        if (second != next) {
            throw new IllegalArgumentException("'" + text + "' does not name two years in a row.");
        }
        return ofIso("%04d-04-01/P1Y".formatted(first));
    }
}
