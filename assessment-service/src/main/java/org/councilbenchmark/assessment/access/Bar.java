package org.councilbenchmark.assessment.access;

import java.util.List;

/**
 * A declared interest that keeps somebody from rating.
 *
 * @param nodes codes of the nodes that it concerns, with all beneath them; empty for the whole assessment
 */
record Bar(String interest, List<String> nodes) {

    static Bar of(String interest, String nodes) {
        return new Bar(interest, nodes.isEmpty() ? List.of() : List.of(nodes.split(" ")));
    }

    boolean covers(String criterion) {
        return nodes.isEmpty()
                || nodes.stream().anyMatch(node -> criterion.equals(node) || criterion.startsWith(node + "."));
    }
}
