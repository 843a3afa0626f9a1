package org.councilbenchmark.catalogue.resolution;

import static org.councilbenchmark.catalogue.council.CouncilProblem.COUNCIL_CODE_OUTSIDE_DATES;
import static org.councilbenchmark.catalogue.council.CouncilProblem.COUNCIL_UNKNOWN;

import java.util.List;
import org.councilbenchmark.catalogue.period.Period;
import org.councilbenchmark.platform.problem.ProblemException;

/**
 * Decides on questions.
 *
 * @param register the councils that they may mean
 * @param refusals how to say that none, or more than one, is meant
 */
record Answering(Register register, Refusals refusals) {

    ResolutionView answer(Question question) {
        List<Match> matches = register.matches(question);
        if (matches.isEmpty()) {
            throw refusals.notHeld(question).orElseGet(() -> unknown(question));
        }
        Period period = question.period();
        List<Match> then = matches.stream()
                .filter(match -> period == null || match.council().existedBetween(period.start(), period.end()))
                .toList();
        if (then.isEmpty()) {
            throw refusals.notThen(question, matches);
        }
        if (then.size() > 1) {
            throw refusals.ambiguous(question, then);
        }
        Match only = then.get(0);
        if (!Register.inUse(only, period)) {
            throw outsideDates(question, only);
        }
        return ResolutionView.of(only, Register.codeThen(only.council(), period), period);
    }

    private static ProblemException unknown(Question question) {
        String detail = "No council that is held has or had the code or name '" + question.text() + "'.";
        String remedy =
                "Send a GSS code such as E08000009, a SNAC code such as 00BU, or a name as /v1/councils?q=, which"
                        + " searches by words, shows it.";
        return COUNCIL_UNKNOWN
                .with(detail, remedy)
                .fault(question.place().fault("code", "council-unknown", question.text(), detail, remedy));
    }

    private static ProblemException outsideDates(Question question, Match match) {
        String codeThen = Register.codeThen(match.council(), question.period());
        String from = match.alias().validFrom() == null
                ? ""
                : " from " + match.alias().validFrom();
        String to =
                match.alias().validTo() == null ? "" : " to " + match.alias().validTo();
        String detail = "The code " + match.alias().code() + " stood for "
                + match.council().name() + from + to + ", on no day of "
                + question.period().text() + ".";
        String remedy = "Send " + codeThen + ", the code in use then, or mend the period.";
        return COUNCIL_CODE_OUTSIDE_DATES
                .with(detail, remedy)
                .fault(question.place().fault("code", "council-code-outside-dates", question.text(), detail, remedy));
    }
}
