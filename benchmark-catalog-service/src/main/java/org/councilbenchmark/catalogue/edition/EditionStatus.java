package org.councilbenchmark.catalogue.edition;

/** Life cycle of an edition. */
public enum EditionStatus {
    /** Offered for assessments, and unchangeable. */
    PUBLISHED
}
