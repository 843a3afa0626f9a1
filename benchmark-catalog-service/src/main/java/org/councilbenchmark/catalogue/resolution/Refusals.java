package org.councilbenchmark.catalogue.resolution;

import static org.councilbenchmark.catalogue.council.CouncilProblem.BODY_NOT_HELD;
import static org.councilbenchmark.catalogue.council.CouncilProblem.COUNCIL_AMBIGUOUS;
import static org.councilbenchmark.catalogue.council.CouncilProblem.COUNCIL_NOT_IN_PERIOD;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.NotInPeriod;
import org.councilbenchmark.catalogue.period.Period;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/**
 * Says why there is no one body, and which ones there are instead.
 *
 * @param bodiesNotHeld what ended before anything that is held
 * @param successors bodies that took over from any of the councils in question, by id
 * @param predecessors bodies that any of them took over from
 */
record Refusals(
        BodiesNotHeld bodiesNotHeld, Map<String, CouncilFacts> successors, Collection<CouncilFacts> predecessors) {

    ProblemException ambiguous(Question question, List<Match> matches) {
        List<Fault> candidates = matches.stream()
                .map(Match::council)
                .map(council -> candidate(question, council))
                .toList();
        String then =
                question.period() == null ? "" : " in " + question.period().text();
        return COUNCIL_AMBIGUOUS
                .with(
                        "'" + question.text() + "' may mean " + matches.size() + " councils" + then + ".",
                        "Send the code of the one that is meant, or a day on which only one of them existed.")
                .faults(candidates);
    }

    /** Known bodies, none of which existed in the period. */
    ProblemException notThen(Question question, List<Match> matches) {
        if (question.period().end().isBefore(BodiesNotHeld.HELD_FROM)
                && matches.stream().noneMatch(match -> startsBefore(match.council()))) {
            return notHeld(question, matches);
        }
        List<CouncilFacts> instead = matches.stream()
                .flatMap(match -> neighbours(match.council(), question.period()))
                .distinct()
                .toList();
        String bodies = matches.stream()
                .map(match -> NotInPeriod.sentence(match.council()))
                .collect(Collectors.joining(" "));
        String detail = bodies + " Not so on any day of " + question.period().text() + ".";
        String remedy =
                instead.isEmpty() ? "Mend the period or the code." : "Use " + NotInPeriod.named(instead) + " instead.";
        Fault fault = question.place().fault("code", "council-not-in-period", question.text(), detail, remedy);
        List<Fault> candidates =
                instead.stream().map(council -> candidate(question, council)).toList();
        return COUNCIL_NOT_IN_PERIOD.with(detail, remedy).faults(candidates.isEmpty() ? List.of(fault) : candidates);
    }

    private static Fault candidate(Question question, CouncilFacts council) {
        return question.place()
                .fault(
                        "code",
                        "candidate",
                        council.code(),
                        NotInPeriod.sentence(council) + " It is a " + council.type() + ".",
                        "Send " + council.code() + " if it is meant.");
    }

    private static boolean startsBefore(CouncilFacts council) {
        return council.startDate() == null || council.startDate().isBefore(BodiesNotHeld.HELD_FROM);
    }

    /** Those that followed a body that ended before the period, or led to one that began after it. */
    private Stream<CouncilFacts> neighbours(CouncilFacts council, Period period) {
        boolean ended = council.endDate() != null && council.endDate().isBefore(period.start());
        return ended
                ? council.successors().stream().map(successors::get)
                : predecessors.stream().filter(each -> each.successors().contains(council.id()));
    }

    /** A body that began on 2009-04-01 or later, asked for before it: whoever was there then is not held. */
    private static ProblemException notHeld(Question question, List<Match> matches) {
        String bodies = matches.stream()
                .map(match -> NotInPeriod.sentence(match.council())
                        + (match.council().note() == null
                                ? ""
                                : " " + match.council().note()))
                .collect(Collectors.joining(" "));
        return notHeld(
                question,
                "Before 2009-04-01 '" + question.text() + "' can only mean a body that is not held. " + bodies,
                "Leave the data out: bodies that ended before 2009-04-01 are not held.");
    }

    /** A body that is known to have ended before 2009-04-01. */
    Optional<ProblemException> notHeld(Question question) {
        return Optional.ofNullable(bodiesNotHeld.find(question))
                .map(body -> notHeld(
                        question,
                        "'" + question.text() + "' is " + body.name() + ", which ended on 2009-03-31 and is not held.",
                        "Leave the data out; from 2009-04-01 on ask for " + String.join(" or ", body.successors())
                                + "."));
    }

    private static ProblemException notHeld(Question question, String detail, String remedy) {
        return BODY_NOT_HELD
                .with(detail, remedy)
                .fault(question.place().fault("code", "body-not-held", question.text(), detail, remedy));
    }
}
