package org.councilbenchmark.catalogue.correspondence;

/** How far the work on a mapping is. */
public enum MappingStatus {
    DRAFT,
    COMPLETE,
    /** Another mapping took its place. */
    SUPERSEDED
}
