package org.councilbenchmark.assessment.nextstep;

import java.util.List;
import org.councilbenchmark.assessment.result.Figure;

/**
 * One criterion, and what raising it would do.
 *
 * @param level now
 * @param to level after the climb
 * @param levels how many levels are climbed
 * @param effort of the whole climb: levels times the effort of one
 * @param effortStated whether the council said what a level takes
 * @param gain what the chosen node's score would rise by
 * @param perEffort gain for each unit of effort; the order of the list
 * @param after the chosen node's score after the climb
 * @param liftsCap whether it frees its heading of a cap
 * @param because the same in words
 * @param action ready to be sent to the improvement plan
 */
record NextStepView(
        String criterion,
        String title,
        int level,
        String levelLabel,
        int to,
        String toLabel,
        int levels,
        int effort,
        boolean effortStated,
        Figure gain,
        Figure perEffort,
        Figure after,
        boolean liftsCap,
        String because,
        ActionBody action) {

    /** Body of a request to {@code …/actions}. */
    record ActionBody(String title, List<String> criteria, int effort) {}
}
