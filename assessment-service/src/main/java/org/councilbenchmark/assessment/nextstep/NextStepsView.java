package org.councilbenchmark.assessment.nextstep;

import java.util.List;
import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.scoring.NodeType;

/**
 * A page of steps, the best first.
 *
 * @param node whose score is to rise
 * @param score of it now; absent while nothing beneath it is assessed
 * @param climb one or top
 * @param onTop how many criteria are on the top of their scale already
 * @param notAssessed criteria that have no level yet: rating them could move the score either way
 */
record NextStepsView(
        String node,
        NodeType nodeType,
        String title,
        Figure score,
        String climb,
        List<NextStepView> items,
        int page,
        int size,
        long total,
        int onTop,
        List<NotAssessed> notAssessed) {

    record NotAssessed(String criterion, String title) {}
}
