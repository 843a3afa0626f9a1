package org.councilbenchmark.evidence.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * The days that an assessment speaks of, both inclusive.
 *
 * @param startsOn first day
 * @param endsOn last day
 */
public record AssessedPeriod(LocalDate startsOn, LocalDate endsOn) {

    /** From {@code 2008-04-01/P1Y}; null where nothing is said. */
    static AssessedPeriod parse(String text) {
        if (text == null) {
            return null;
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new DateTimeException("no duration in the period " + text);
        }
        LocalDate start = LocalDate.parse(text.substring(0, slash));
        LocalDate after = start.plus(Period.parse(text.substring(slash + 1)));
        if (!after.isAfter(start)) {
            throw new DateTimeException("no day in the period " + text);
        }
        return new AssessedPeriod(start, after.minusDays(1));
    }

    static AssessedPeriod of(LocalDate startsOn, LocalDate endsOn) {
        return startsOn == null || endsOn == null ? null : new AssessedPeriod(startsOn, endsOn);
    }

    /** Whether something that is effective from one day to another (null: open) says anything of these days. */
    public boolean overlaps(LocalDate effectiveFrom, LocalDate effectiveTo) {
        return (effectiveFrom == null || !effectiveFrom.isAfter(endsOn))
                && (effectiveTo == null || !effectiveTo.isBefore(startsOn));
    }
}
