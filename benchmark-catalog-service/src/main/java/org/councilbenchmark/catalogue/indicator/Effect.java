package org.councilbenchmark.catalogue.indicator;

/** What an edit does. */
public enum Effect {
    /** The indicator was not there before. */
    CREATED,
    /** A version is added or replaced. */
    UPDATED,
    /** All of it was so already. */
    UNCHANGED
}
