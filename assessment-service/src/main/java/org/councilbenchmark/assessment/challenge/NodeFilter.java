package org.councilbenchmark.assessment.challenge;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import java.util.List;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.platform.problem.Fault;

/** The query parameter {@code node}: a part of the edition, or all of it where it is absent. */
public final class NodeFilter {

    private NodeFilter() {}

    /** Those within the node; 400 where the edition has none of this code. */
    public static List<Judged> of(List<Judged> all, Edition edition, String node) {
        if (node == null) {
            return all;
        }
        if (!edition.hasNode(node)) {
            String detail = "The edition has no node '" + node + "'.";
            String remedy = "Send the code of a theme, element, heading or criterion, such as 3.1.";
            throw INVALID_PARAMETER.with(detail, remedy).fault(Fault.in("node", "node-unknown", node, detail, remedy));
        }
        return all.stream().filter(each -> edition.isWithin(each.code(), node)).toList();
    }
}
