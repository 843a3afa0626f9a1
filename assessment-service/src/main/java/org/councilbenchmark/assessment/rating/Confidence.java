package org.councilbenchmark.assessment.rating;

/** How sure the assessor is of the level; it never changes a score. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
