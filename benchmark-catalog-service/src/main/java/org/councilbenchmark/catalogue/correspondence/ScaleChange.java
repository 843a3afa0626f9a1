package org.councilbenchmark.catalogue.correspondence;

/** What becomes of a level when source and target are rated on different scales. */
public enum ScaleChange {
    /** The level of the same number, or the nearest that the other scale has. */
    CLAMP,
    /** Nothing is carried; the target is rated anew. */
    RESET,
    /** The level that stands as far above the bottom of its scale, in proportion; half a level is rounded up. */
    PROPORTIONAL
}
