package org.councilbenchmark.catalogue.edition;

/** Life cycle of an edition: DRAFT, then PUBLISHED, then RETIRED. */
public enum EditionStatus {
    /** Being written; seen by catalogue editors alone. */
    DRAFT,
    /** Offered for assessments, and unchangeable. */
    PUBLISHED,
    /** Still readable and still rated where an assessment had begun; not offered for new ones. */
    RETIRED
}
