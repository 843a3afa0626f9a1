package org.councilbenchmark.catalogue.indicator;

/** Where better lies. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** No value is better than another, or the sources disagree. */
    NEUTRAL,
    /** Better is nearer to a range that the target names. */
    TARGET_RANGE
}
