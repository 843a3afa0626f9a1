package org.councilbenchmark.catalogue.reorganisation;

import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.DATE_UNSUITABLE;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.council.CouncilAlias;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.period.Days;

/** The days of a council's existence, and what must lie within them. */
final class Life {

    private Life() {}

    /** The same council with another last day, on which its present code goes out of use too; null reopens it. */
    static CouncilFacts endingOn(CouncilFacts known, LocalDate end, String pointer) {
        if (end == null && !known.successions().isEmpty()) {
            throw DATE_UNSUITABLE.at(
                    pointer,
                    null,
                    "Others have taken over from the council, so it needs its last day.",
                    "Send " + known.endDate() + ", or first take the successors back by an empty list of them.");
        }
        if (end != null) {
            requireMeant(pointer, end);
            requireNotBefore(pointer, end, known.startDate(), "the council begins");
            requireNotBefore(pointer, end, known.latest().validFrom(), "its last change takes effect");
            known.currentGss()
                    .ifPresent(alias -> requireNotBefore(pointer, end, alias.validFrom(), "its code comes into use"));
        }
        List<CouncilAlias> aliases = known.aliases().stream()
                .map(alias -> alias.equals(known.currentGss().orElse(null))
                        ? new CouncilAlias(alias.scheme(), alias.code(), alias.validFrom(), end)
                        : alias)
                .toList();
        return new CouncilFacts(
                known.id(),
                known.code(),
                known.nation(),
                known.startDate(),
                end,
                known.versions(),
                aliases,
                known.successions(),
                known.otherNames(),
                known.note());
    }

    /** The day from which a change is to hold. */
    static void requireDayOf(CouncilFacts council, LocalDate day) {
        String pointer = "/effectiveFrom";
        if (day == null) {
            throw DATE_UNSUITABLE.at(
                    pointer,
                    null,
                    "Name, kind, place or code change, and no day says from when on.",
                    "Give effectiveFrom, the first day on which the change holds.");
        }
        requireMeant(pointer, day);
        requireNotBefore(pointer, day, council.startDate(), "the council begins");
        if (council.endDate() != null && day.isAfter(council.endDate())) {
            throw DATE_UNSUITABLE.at(
                    pointer,
                    day,
                    "The council ended on " + council.endDate() + ".",
                    "Give a day up to then, or move its last day as well.");
        }
    }

    static void requireMeant(String pointer, LocalDate day) {
        if (!Days.canBeMeant(day)) {
            throw DATE_UNSUITABLE.at(
                    pointer,
                    day,
                    "The day " + day + " cannot be meant.",
                    "Give a day from " + Days.EARLIEST + " to " + Days.LATEST + ".");
        }
    }

    static void requireNotBefore(String pointer, LocalDate day, LocalDate first, String what) {
        if (first != null && day.isBefore(first)) {
            throw DATE_UNSUITABLE.at(
                    pointer,
                    day,
                    "The day " + day + " lies before " + first + ", when " + what + ".",
                    "Give " + first + " or a later day.");
        }
    }
}
