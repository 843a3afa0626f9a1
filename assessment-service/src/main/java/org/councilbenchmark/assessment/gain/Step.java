package org.councilbenchmark.assessment.gain;

import java.util.Comparator;
import java.util.List;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * What raising one criterion would do.
 *
 * @param criterion as it is scored now
 * @param from present level
 * @param to level after the climb
 * @param levels how many levels are climbed
 * @param effort of the whole climb, above 0
 * @param after score of the chosen node after the climb
 * @param gain what is added to it, never below 0
 * @param capped the heading that core criteria cap now; null when its heading is not capped
 * @param stillCappedBy core criteria that go on capping it after the climb; empty when it is free then
 */
public record Step(
        NodeScore criterion,
        int from,
        int to,
        int levels,
        Rational effort,
        Rational after,
        Rational gain,
        NodeScore capped,
        List<String> stillCappedBy) {

    /** The most for the least first; of equal ones the greater gain. */
    static final Comparator<Step> BEST_FIRST =
            Comparator.comparing(Step::perEffort).thenComparing(Step::gain).reversed();

    public Rational perEffort() {
        return gain.dividedBy(effort);
    }

    /** Whether it frees its heading of a cap. */
    public boolean liftsCap() {
        return capped != null && stillCappedBy.isEmpty();
    }
}
