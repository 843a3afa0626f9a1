package org.councilbenchmark.assessment.access;

import static org.councilbenchmark.assessment.access.AccessProblem.DECLARATION_MISSING;
import static org.councilbenchmark.assessment.access.AccessProblem.INTEREST_DECLARED;

import java.util.Collection;
import java.util.List;
import org.councilbenchmark.platform.problem.Fault;

/** Enforces what team members declared: who has not declared, or has an interest that nobody cleared, does not rate. */
final class Interests {

    private Interests() {}

    static void require(boolean declared, List<Bar> bars, Collection<String> criteria) {
        if (!declared) {
            throw DECLARATION_MISSING.with(
                    "You have not declared your interests yet, nor that you have none.",
                    "PUT …/team/me/declaration first; an empty list says that you have none.");
        }
        List<Fault> faults = criteria.stream()
                .flatMap(criterion -> bars.stream()
                        .filter(bar -> bar.covers(criterion))
                        .limit(1)
                        .map(bar -> fault(criterion, bar)))
                .toList();
        if (!faults.isEmpty()) {
            throw INTEREST_DECLARED
                    .with(faults.get(0).detail(), faults.get(0).remedy())
                    .faults(faults);
        }
    }

    private static Fault fault(String criterion, Bar bar) {
        return new Fault(
                INTEREST_DECLARED.slug(),
                null,
                null,
                null,
                null,
                criterion,
                "You declared an interest that concerns %s: %s".formatted(criterion, bar.interest()),
                "Leave it to a colleague, or ask the lead to clear the interest.",
                null);
    }
}
