package org.councilbenchmark.assessment.observation;

/** What a value is meant as. */
public enum ValueType {
    ACTUAL,
    TARGET,
    BASELINE
}
