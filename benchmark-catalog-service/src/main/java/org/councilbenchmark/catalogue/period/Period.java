package org.councilbenchmark.catalogue.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole days, as data is given for.
 *
 * @param text start and ISO 8601 duration, such as {@code 2009-04-01/P1Y}
 * @param start its first day
 * @param end its last day
 */
public record Period(String text, LocalDate start, LocalDate end) {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})/(P(?=\\d)(?:\\d{1,3}Y)?(?:\\d{1,4}M)?" + "(?:\\d{1,4}W)?(?:\\d{1,4}D)?)");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})(?:/(\\d{2}|\\d{4})|-(\\d{4}))");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-?[Qq][1-4]");

    private static final String REMEDY =
            "Write the first day and the length, such as 2009-04-01/P1Y, or a financial year such as 2009/10.";

    /** Reads {@code 2009-04-01/P1Y}, the financial years {@code 2009/10} and {@code 2009-2010}, the year {@code 2009}. */
    public static Period parse(String text) {
        Matcher year = FINANCIAL_YEAR.matcher(text);
        if (year.matches()) {
            return financialYear(text, year);
        }
        if (CALENDAR_YEAR.matcher(text).matches()) {
            return iso(text + "-01-01/P1Y");
        }
        if (YEAR_OR_MONTH.matcher(text).matches()) {
            throw new UnreadablePeriod(
                    "'" + text + "' may be the month or a financial year.",
                    "Write 2008/09 for the financial year 2008 to 2009, and 2008-09-01/P1M for September 2008.");
        }
        if (QUARTER.matcher(text).matches()) {
            throw new UnreadablePeriod(
                    "'" + text + "' may be a quarter of the calendar year or of the financial year.",
                    "Write its first day and length, such as 2008-04-01/P3M.");
        }
        return iso(text);
    }

    private static Period financialYear(String text, Matcher year) {
        int first = Integer.parseInt(year.group(1));
        String second = year.group(2) != null ? year.group(2) : year.group(3);
        int next = second.length() == 2 ? (first + 1) % 100 : first + 1;
        if (Integer.parseInt(second) != next) {
            throw new UnreadablePeriod("The years of '" + text + "' do not follow each other.", REMEDY);
        }
        return iso("%04d-04-01/P1Y".formatted(first));
    }

    private static Period iso(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            throw new UnreadablePeriod("'" + text + "' is not a period.", REMEDY);
        }
        LocalDate start = day(parts.group(1));
        LocalDate end = start.plus(java.time.Period.parse(parts.group(2))).minusDays(1);
        if (end.isBefore(start)) {
            throw new UnreadablePeriod("'" + text + "' lasts no day at all.", REMEDY);
        }
        if (!Days.canBeMeant(start) || !Days.canBeMeant(end)) {
            throw new UnreadablePeriod("'" + text + "' lies outside the years 1000 to 2999.", REMEDY);
        }
        return new Period(text, start, end);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new UnreadablePeriod("There is no day " + text + ".", REMEDY);
        }
    }

    /** A single day. */
    public static Period day(LocalDate day) {
        return new Period(day + "/P1D", day, day);
    }
}
