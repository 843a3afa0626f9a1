package org.councilbenchmark.catalogue.council;

/** Where a council stands in its area. */
public enum Tier {
    /** The only principal council of its area. */
    SINGLE,
    /** A county, above districts. */
    UPPER,
    /** A district, below a county. */
    LOWER
}
