package org.councilbenchmark.assessment.assessment;

import static org.councilbenchmark.assessment.assessment.AssessmentProblem.PAIR_NOT_MADE;

import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.pair.Pair;
import org.councilbenchmark.platform.problem.Fault;

/** Whether the pair came about that the caller asked for. */
final class PairRules {

    private static final String REMEDY = "A self-assessment and the peers' are joined when both are of one council,"
            + " edition and period, neither is completed or withdrawn, and the peers' was never submitted. Leave out"
            + " pairedWith to open it without.";

    private PairRules() {}

    static void requireJoined(UUID wanted, UUID opened, Optional<Pair> made) {
        if (wanted != null
                && made.filter(pair -> pair.other(opened).equals(wanted)).isEmpty()) {
            String detail = made.isEmpty()
                    ? "Assessment " + wanted + " cannot be joined to the new one."
                    : "The new assessment belongs with " + made.get().other(opened) + ", not with " + wanted + ".";
            throw PAIR_NOT_MADE
                    .with(detail, REMEDY)
                    .fault(Fault.at("/pairedWith", PAIR_NOT_MADE.slug(), wanted, detail, REMEDY));
        }
    }
}
