package org.councilbenchmark.evidence.edition;

/**
 * A node of an edition.
 *
 * @param nodeType THEME, ELEMENT, HEADING or CRITERION; null where it has not been told yet
 * @param parent code of the node above; null for a theme
 * @param position among its siblings, from 1; null where it has not been told yet
 */
public record Node(String code, String nodeType, String parent, Integer position, boolean criterion) {}
