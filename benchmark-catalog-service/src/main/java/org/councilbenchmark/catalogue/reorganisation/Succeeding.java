package org.councilbenchmark.catalogue.reorganisation;

import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.DATE_UNSUITABLE;
import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.LINEAGE_CIRCULAR;
import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.SHARES_EXCEED_WHOLE;
import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.SUCCESSOR_UNSUITABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.Succession;
import org.councilbenchmark.catalogue.reorganisation.NameSuccessors.Successor;

/**
 * What naming successors makes of a council.
 *
 * @param wanted who takes over
 * @param known facts of the named bodies, by the code that names them
 * @param ancestors ids of all bodies that led to the council, over any number of changes
 */
record Succeeding(NameSuccessors wanted, Map<String, CouncilFacts> known, Set<String> ancestors) {

    CouncilFacts of(CouncilFacts council) {
        LocalDate on = wanted.on();
        if (wanted.successors().isEmpty() != (on == null)) {
            throw DATE_UNSUITABLE.at(
                    "/on",
                    on,
                    on == null ? "No day says when the others take over." : "Nobody takes over on that day.",
                    on == null ? "Give on, the first day under the new bodies." : "Leave it out, or name successors.");
        }
        if (on == null) {
            return with(council, List.of());
        }
        Life.requireMeant("/on", on);
        List<Succession> successions = IntStream.range(0, wanted.successors().size())
                .mapToObj(index -> succession(index, council))
                .toList();
        requireDistinct(successions);
        requireAtMostTheWhole(successions);
        return with(Life.endingOn(council, on.minusDays(1), "/on"), successions);
    }

    private Succession succession(int index, CouncilFacts council) {
        Successor named = wanted.successors().get(index);
        String pointer = "/successors/" + index + "/council";
        CouncilFacts successor = known.get(named.council());
        if (successor == null) {
            throw SUCCESSOR_UNSUITABLE.at(
                    pointer,
                    named.council(),
                    "No council has or had the code '" + named.council() + "'.",
                    "Create the new body first, by PUT /v1/councils/{id} with If-None-Match: *.");
        }
        if (successor.id().equals(council.id()) || ancestors.contains(successor.id())) {
            throw LINEAGE_CIRCULAR.at(
                    pointer,
                    named.council(),
                    successor.name() + " (" + successor.code() + ") is the council itself or came before it.",
                    "Name a body that begins when the council ends.");
        }
        if (!successor.existedOn(wanted.on())) {
            throw SUCCESSOR_UNSUITABLE.at(
                    pointer,
                    named.council(),
                    successor.name() + " (" + successor.code() + ") does not exist on " + wanted.on() + ".",
                    "Name a body that exists on that day, or give another day.");
        }
        return new Succession(successor.id(), named.share());
    }

    private static void requireDistinct(List<Succession> successions) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < successions.size(); index++) {
            if (!seen.add(successions.get(index).council())) {
                throw SUCCESSOR_UNSUITABLE.at(
                        "/successors/" + index + "/council",
                        successions.get(index).council(),
                        "The body is named twice.",
                        "Name it once, with its whole share.");
            }
        }
    }

    private static void requireAtMostTheWhole(List<Succession> successions) {
        BigDecimal sum = successions.stream()
                .map(Succession::share)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            throw SHARES_EXCEED_WHOLE.at(
                    "/successors",
                    sum.toPlainString(),
                    "The shares add up to " + sum.toPlainString() + ".",
                    "Send shares that add up to at most 1.");
        }
    }

    private static CouncilFacts with(CouncilFacts council, List<Succession> successions) {
        return new CouncilFacts(
                council.id(),
                council.code(),
                council.nation(),
                council.startDate(),
                council.endDate(),
                council.versions(),
                council.aliases(),
                successions,
                council.otherNames(),
                council.note());
    }
}
