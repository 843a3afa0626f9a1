package org.councilbenchmark.assessment.whatif;

import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.change.BandCrossed;
import org.councilbenchmark.assessment.change.CapChanged;
import org.councilbenchmark.assessment.change.NodeChange;
import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.scoring.NodeType;

/**
 * What the scores would be.
 *
 * @param ruleVersion the rules by which both sides were worked out
 * @param overall of the whole, changed or not
 * @param nodes in reading order: those that change, or all where all were asked for
 * @param bands nodes above the criteria that would carry another label
 * @param caps headings that would be capped, or freed
 * @param targets that would be reached and are not now, or the other way round
 */
record WhatIfView(
        UUID assessment,
        String ruleVersion,
        NodeChange overall,
        List<NodeChange> nodes,
        List<BandCrossed> bands,
        List<CapChanged> caps,
        List<TargetCrossed> targets) {

    /**
     * @param target score that is meant to be reached
     * @param reached whether it would be reached; otherwise it would be missed
     */
    record TargetCrossed(String node, NodeType nodeType, String title, Figure target, boolean reached) {}
}
