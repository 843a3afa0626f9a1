package org.councilbenchmark.catalogue.resolution;

import org.councilbenchmark.platform.problem.Problem;
import org.councilbenchmark.platform.problem.ProblemException;

/**
 * What became of one item: exactly one of resolution and problem is there.
 *
 * @param given the item as it came
 * @param resolution the one body behind it
 * @param problem why there is none
 */
record ResolvedItem(Resolve given, ResolutionView resolution, Problem problem) {

    static ResolvedItem refused(Resolve given, ProblemException failure) {
        Problem problem = new Problem(
                failure.type().uri(),
                failure.type().title(),
                failure.type().status(),
                failure.getMessage(),
                null,
                failure.remedy(),
                failure.faults());
        return new ResolvedItem(given, null, problem);
    }
}
