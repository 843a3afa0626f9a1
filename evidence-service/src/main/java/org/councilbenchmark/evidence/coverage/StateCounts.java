package org.councilbenchmark.evidence.coverage;

import java.util.Collection;
import java.util.Collections;

/**
 * How many criteria stand how.
 *
 * @param criteria all of them
 */
record StateCounts(int criteria, int valid, int expiring, int expired, int outsideWindow, int contextOnly, int none) {

    static StateCounts of(Collection<CoverageState> states) {
        return new StateCounts(
                states.size(),
                Collections.frequency(states, CoverageState.VALID),
                Collections.frequency(states, CoverageState.EXPIRING),
                Collections.frequency(states, CoverageState.EXPIRED),
                Collections.frequency(states, CoverageState.OUTSIDE_WINDOW),
                Collections.frequency(states, CoverageState.CONTEXT_ONLY),
                Collections.frequency(states, CoverageState.NONE));
    }
}
