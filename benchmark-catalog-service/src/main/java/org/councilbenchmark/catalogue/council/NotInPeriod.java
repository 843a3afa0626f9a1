package org.councilbenchmark.catalogue.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.councilbenchmark.platform.problem.ProblemException;

/** Says of a body that it did not exist then, when it did, and which one to ask for instead. */
public final class NotInPeriod {

    private NotInPeriod() {}

    static ProblemException on(LocalDate day, CouncilFacts council, Collection<CouncilFacts> successors) {
        return CouncilProblem.COUNCIL_NOT_IN_PERIOD.with(
                sentence(council) + " It did not on " + day + ".",
                successors.isEmpty() ? "Ask for a day on which it existed." : "Ask for " + named(successors) + ".");
    }

    /** Name, code and days of existence. */
    public static String sentence(CouncilFacts council) {
        String from = council.startDate() == null ? "" : " from " + council.startDate();
        String to = council.endDate() == null ? "" : " to " + council.endDate();
        return council.name() + " (" + council.code() + ") existed" + from + to
                + (from.isEmpty() && to.isEmpty() ? " always." : ".");
    }

    /** Names and codes in a row. */
    public static String named(Collection<CouncilFacts> councils) {
        return councils.stream()
                .map(council -> council.name() + " (" + council.code() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
