package org.councilbenchmark.assessment.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole days. Equal lengths are equal objects: {@code P12M} is kept as {@code P1Y}, {@code P1W} as
 * {@code P7D}.
 *
 * @param start its first day
 * @param amount length in {@code unit}s, above 0
 * @param unit years, months or days
 */
public record Period(LocalDate start, int amount, ChronoUnit unit) {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(P\\S+)");
    private static final Pattern DURATION =
            Pattern.compile("P(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,3})W)?(?:(\\d{1,4})D)?");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})(?:/(\\d{2}|\\d{4})|-(\\d{4}))");
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** Financial years of English local government begin on 1 April. */
    private static final int FINANCIAL_YEAR_MONTH = 4;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
    private static final int LONGEST_YEARS = 10;

    private static final String REMEDY =
            "Write the start and the length, such as 2009-04-01/P1Y, or a financial year as 2009/10.";

    /** Reads {@code 2009-04-01/P1Y}, {@code 2009/10} and {@code 2009-2010}. */
    public static Period parse(String text) {
        Matcher year = FINANCIAL_YEAR.matcher(text);
        if (year.matches()) {
            return financialYear(text, year);
        }
        if (YEAR_OR_MONTH.matcher(text).matches()) {
            throw new UnreadablePeriod("'" + text + "' could be a financial year or a month.", REMEDY);
        }
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw new UnreadablePeriod("'" + text + "' is not a period.", REMEDY);
        }
        return bounded(of(date(iso.group(1)), iso.group(2)));
    }

    /** From the two parts that {@link #toString()} joins with a slash. */
    public static Period of(LocalDate start, String duration) {
        Matcher parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            throw new UnreadablePeriod("'" + duration + "' is not a length in years, months or days.", REMEDY);
        }
        int months = 12 * number(parts, 1) + number(parts, 2);
        int days = 7 * number(parts, 3) + number(parts, 4);
        if ((months == 0) == (days == 0)) {
            throw new UnreadablePeriod(
                    months == 0 ? "A period lasts at least one day." : "A length mixes months and days.", REMEDY);
        }
        if (days > 0) {
            return new Period(start, days, ChronoUnit.DAYS);
        }
        return months % 12 == 0
                ? new Period(start, months / 12, ChronoUnit.YEARS)
                : new Period(start, months, ChronoUnit.MONTHS);
    }

    private static Period financialYear(String text, Matcher year) {
        int first = Integer.parseInt(year.group(1));
        String second = year.group(2) != null ? year.group(2) : year.group(3);
        int next = first + 1;
        if (Integer.parseInt(second) != (second.length() == 2 ? next % 100 : next)) {
            throw new UnreadablePeriod("The years of '" + text + "' do not follow each other.", REMEDY);
        }
        return bounded(new Period(LocalDate.of(first, FINANCIAL_YEAR_MONTH, 1), 1, ChronoUnit.YEARS));
    }

    private static Period bounded(Period period) {
        int year = period.start.getYear();
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new UnreadablePeriod("A period starts between 1900 and 2100.", REMEDY);
        }
        if (!period.lastDay().isBefore(period.start.plusYears(LONGEST_YEARS))) {
            throw new UnreadablePeriod("A period lasts at most ten years.", REMEDY);
        }
        return period;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new UnreadablePeriod("There is no day " + text + ".", REMEDY);
        }
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    /** Its last day, inclusive. */
    public LocalDate lastDay() {
        return start.plus(amount, unit).minusDays(1);
    }

    /** The length alone, such as {@code P1Y}. */
    public String duration() {
        return "P" + amount + unit.name().charAt(0);
    }

    /** The label of a financial year, such as {@code 2009/10}; other periods have none. */
    public Optional<String> label() {
        boolean financialYear = start.getMonthValue() == FINANCIAL_YEAR_MONTH
                && start.getDayOfMonth() == 1
                && amount == 1
                && unit == ChronoUnit.YEARS;
        return financialYear
                ? Optional.of("%d/%02d".formatted(start.getYear(), (start.getYear() + 1) % 100))
                : Optional.empty();
    }

    /** {@code 2009-04-01/P1Y}. */
    @Override
    public String toString() {
        return start + "/" + duration();
    }
}
