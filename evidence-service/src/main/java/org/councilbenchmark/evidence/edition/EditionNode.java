package org.councilbenchmark.evidence.edition;

/**
 * What we read of {@code edition.node.v1}.
 *
 * @param parent null for a theme
 * @param position among its siblings, from 1
 */
record EditionNode(String benchmark, String edition, String code, String nodeType, String parent, int position) {

    boolean criterion() {
        return "CRITERION".equals(nodeType);
    }
}
