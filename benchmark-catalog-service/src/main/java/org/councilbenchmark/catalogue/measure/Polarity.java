package org.councilbenchmark.catalogue.measure;

/** Where better lies. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** No value is better than another, or the sources disagree. */
    NEUTRAL,
    /** Better is inside a range that the definition names, or nearer to it. */
    TARGET_RANGE
}
