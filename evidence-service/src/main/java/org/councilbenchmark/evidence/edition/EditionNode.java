package org.councilbenchmark.evidence.edition;

/** What we read of {@code edition.node.v1}. */
record EditionNode(String benchmark, String edition, String code, String nodeType) {

    boolean criterion() {
        return "CRITERION".equals(nodeType);
    }
}
