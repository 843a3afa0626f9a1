package org.councilbenchmark.catalogue.correspondence;

/** How a source stands to a target, each taken as the set of all that it asks for. */
public enum Relation {
    /** Both ask for the same. */
    EQUAL,
    /** All that the source asks for, the target asks for too: the source was merged into it. */
    SUBSET,
    /** The source asks for all that the target does: the target was split off it. */
    SUPERSET,
    /** They share something. */
    INTERSECTS,
    /** They share nothing: somebody looked, and found that they do not correspond. */
    NONE
}
