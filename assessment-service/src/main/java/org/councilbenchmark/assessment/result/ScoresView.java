package org.councilbenchmark.assessment.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * @param ruleVersion the rules by which the scores were worked out
 * @param coverageThreshold coverage from which a score is sufficient, 0 to 1
 * @param live true while the scores still follow the ratings; false once they are kept for good
 * @param nodes in reading order, each parent before its children
 */
record ScoresView(
        String ruleVersion,
        BigDecimal coverageThreshold,
        boolean live,
        NodeScoreView overall,
        List<NodeScoreView> nodes) {}
