package org.councilbenchmark.assessment.council;

import java.time.LocalDate;
import org.councilbenchmark.assessment.period.Period;

/**
 * @param id three-letter register code
 * @param code present, or last, GSS code
 * @param nation in capitals, such as ENGLAND
 * @param startDate its first day; null where it is not known, and then open
 * @param endDate its last day; null while it exists
 */
public record Council(
        String id, String code, String name, String type, String nation, LocalDate startDate, LocalDate endDate) {

    /** Bodies that ended before this day are not held: the benchmark's first year begins on it. */
    public static final LocalDate FIRST_DAY_HELD = LocalDate.of(2009, 4, 1);

    public CouncilView view() {
        return new CouncilView(code, name);
    }

    /** Whether it existed on any day of the period; both ends inclusive. */
    public boolean existedIn(Period period) {
        return (startDate == null || !startDate.isAfter(period.lastDay()))
                && (endDate == null || !endDate.isBefore(period.start()));
    }

    public boolean isHeld() {
        return endDate == null || !endDate.isBefore(FIRST_DAY_HELD);
    }

    /** Its life in words, for explanations. */
    public String lifetime() {
        return "from " + (startDate == null ? "before records began" : startDate) + " to "
                + (endDate == null ? "today" : endDate);
    }
}
