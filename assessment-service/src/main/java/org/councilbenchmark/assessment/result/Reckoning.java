package org.councilbenchmark.assessment.result;

import java.util.List;

/**
 * All scores of an assessment, exactly.
 *
 * @param ruleVersion the rules by which they were worked out
 * @param live true while they still follow the ratings; false once they are kept for good
 * @param nodes overall first, then in reading order, each parent before its children
 */
public record Reckoning(String ruleVersion, boolean live, List<NodeResult> nodes) {}
