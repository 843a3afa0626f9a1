package org.councilbenchmark.catalogue.period;

import java.time.LocalDate;

/** Days that can be meant here. Outside of them lie slips of the keyboard, and dates that no database column holds. */
public final class Days {

    public static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private Days() {}

    public static boolean canBeMeant(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    /** Whether the day lies between two others, both inclusive; null is open. */
    public static boolean between(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether two stretches, all ends inclusive and null open, have a day in common. */
    public static boolean overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return (to == null || otherFrom == null || !otherFrom.isAfter(to))
                && (from == null || otherTo == null || !otherTo.isBefore(from));
    }
}
