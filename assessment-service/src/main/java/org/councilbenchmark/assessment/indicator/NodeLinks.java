package org.councilbenchmark.assessment.indicator;

import java.util.List;

/** The parts of {@code edition.node.v1} that say which indicators a criterion names. */
record NodeLinks(String benchmark, String edition, String code, String nodeType, List<String> indicators) {

    NodeLinks {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    boolean concernsCriterion() {
        return "CRITERION".equals(nodeType);
    }
}
