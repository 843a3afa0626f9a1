package org.councilbenchmark.assessment.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one calculation found.
 *
 * @param ruleVersion the rules it followed; kept with a completed assessment
 * @param threshold coverage, 0–1, from which a score is sufficient
 * @param nodes every node by code in reading order, the root {@code overall} first, each parent before its children
 */
public record Scores(String ruleVersion, Rational threshold, Map<String, NodeScore> nodes) {
    public static final String RULE_VERSION = "1";

    static Scores of(Rational threshold, NodeScore overall) {
        Map<String, NodeScore> nodes = new LinkedHashMap<>();
        collect(overall, nodes);
        return new Scores(RULE_VERSION, threshold, Collections.unmodifiableMap(nodes));
    }

    public NodeScore overall() {
        return nodes.get(EditionTree.OVERALL);
    }

    public Optional<NodeScore> find(String code) {
        return Optional.ofNullable(nodes.get(code));
    }

    private static void collect(NodeScore node, Map<String, NodeScore> nodes) {
        nodes.put(node.code(), node);
        node.children().forEach(child -> collect(child, nodes));
    }
}
