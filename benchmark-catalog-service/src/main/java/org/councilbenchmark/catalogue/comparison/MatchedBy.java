package org.councilbenchmark.catalogue.comparison;

/** How the nodes of two editions are recognised as the same. */
public enum MatchedBy {
    /** By their stable keys. */
    KEY,
    /** By code and level: the editions share no key, as when one was written anew. */
    CODE
}
