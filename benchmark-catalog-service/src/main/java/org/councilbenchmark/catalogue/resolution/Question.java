package org.councilbenchmark.catalogue.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.councilbenchmark.catalogue.period.Days;
import org.councilbenchmark.catalogue.period.Period;
import org.councilbenchmark.catalogue.period.UnreadablePeriod;
import org.councilbenchmark.catalogue.search.Folded;

/**
 * What is asked, once read.
 *
 * @param text the code or name as given
 * @param period the days of the data; null for any time
 * @param place where the question stands
 */
record Question(String text, Period period, Place place) {

    private static final int LONGEST = 200;

    static Question read(Resolve asked, Place place) {
        return new Question(text(asked.code(), place), period(asked, place), place);
    }

    private static String text(String code, Place place) {
        if (code == null || code.isBlank()) {
            throw place.refused("code", "code-missing", null, "No code or name is given.", "Send one, such as 00BU.");
        }
        if (code.length() > LONGEST || code.chars().anyMatch(Character::isISOControl)) {
            throw place.refused(
                    "code",
                    "code-unreadable",
                    code,
                    "The text is longer than 200 characters or holds control characters.",
                    "Send a code or a name of a council.");
        }
        return code.strip();
    }

    private static Period period(Resolve asked, Place place) {
        boolean day = asked.on() != null && !asked.on().isBlank();
        boolean period = asked.period() != null && !asked.period().isBlank();
        if (day && period) {
            throw place.refused(
                    "on", "two-times", asked.on(), "Both a day and a period are given.", "Send on or period.");
        }
        if (day) {
            return Period.day(day(asked.on().strip(), place));
        }
        try {
            return period ? Period.parse(asked.period().strip()) : null;
        } catch (UnreadablePeriod unreadable) {
            throw place.refused(
                    "period", "period-unreadable", asked.period(), unreadable.getMessage(), unreadable.remedy());
        }
    }

    private static LocalDate day(String text, Place place) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Days.canBeMeant(day)) {
                return day;
            }
            throw new DateTimeException("out of range");
        } catch (DateTimeException notADay) {
            throw place.refused(
                    "on", "not-a-date", text, "'" + text + "' is not a date.", "Send a date such as 2009-04-01.");
        }
    }

    /** As codes are stored. */
    String code() {
        return text.toUpperCase(Locale.ROOT);
    }

    /** As names are compared. */
    String name() {
        return Folded.of(text);
    }
}
