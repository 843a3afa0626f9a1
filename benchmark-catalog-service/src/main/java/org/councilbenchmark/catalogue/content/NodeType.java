package org.councilbenchmark.catalogue.content;

/** The four levels of an edition, from the top. */
public enum NodeType {
    THEME,
    ELEMENT,
    HEADING,
    /** What is rated; the only level without children. */
    CRITERION
}
