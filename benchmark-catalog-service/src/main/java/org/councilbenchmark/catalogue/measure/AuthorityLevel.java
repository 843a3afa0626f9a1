package org.councilbenchmark.catalogue.measure;

/** Kinds of body for which an indicator is published. */
public enum AuthorityLevel {
    DISTRICT,
    COUNTY,
    SINGLE_TIER
}
