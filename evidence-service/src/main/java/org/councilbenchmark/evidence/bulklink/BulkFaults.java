package org.councilbenchmark.evidence.bulklink;

import static org.councilbenchmark.evidence.bulklink.BulkLinkProblem.LINKS_REFUSED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.evidence.link.LinkWish;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** Gathers what is wrong with each link of a request, by its place in the body. */
final class BulkFaults {

    private static final int MOST_UNKNOWN = 10;
    private static final int SERVER_SIDE = 500;
    private static final String REMEDY = "Mend or leave out the links that are named, and send all again.";

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** Runs the rules of one link; what they refuse is noted, and what is not the caller's doing is thrown on. */
    void gather(int at, Runnable rules) {
        try {
            rules.run();
        } catch (ProblemException refused) {
            if (refused.type().status() >= SERVER_SIDE) {
                throw refused;
            }
            refused.faults()
                    .forEach(fault -> faults.add(Fault.at(
                            "/links/" + at + "/" + fault.parameter(),
                            fault.code(),
                            fault.value(),
                            fault.detail(),
                            fault.remedy())));
        }
    }

    void unique(int at, LinkWish wish) {
        Integer first = seen.putIfAbsent(wish.assessment() + " " + wish.criterion(), at);
        if (first != null) {
            faults.add(Fault.at(
                    "/links/" + at,
                    "duplicate-link",
                    wish.criterion(),
                    "The same assessment and criterion stand at /links/" + first + ".",
                    "Send each of them once."));
        }
    }

    void refuseIfTooManyUnknown(int unknown) {
        if (unknown > MOST_UNKNOWN) {
            throw LINKS_REFUSED.with(
                    unknown + " of the assessments are not known here.",
                    "Send assessments from GET /v1/assessments, at most 10 new ones in a request.");
        }
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw LINKS_REFUSED
                    .with(faults.size() + " faults were found in the links; none was made or changed.", REMEDY)
                    .faults(faults);
        }
    }
}
