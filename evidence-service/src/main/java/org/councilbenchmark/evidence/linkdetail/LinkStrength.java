package org.councilbenchmark.evidence.linkdetail;

/** What a document does for the judgement on a criterion, in the terms of audit evidence. */
public enum LinkStrength {
    /** Shows by itself that what the criterion asks for is so. */
    DIRECT,
    /** Supports other evidence; would not be enough alone. */
    CORROBORATING,
    /** Helps to understand the rest; proves nothing, and does not count as evidence in the coverage. */
    CONTEXTUAL
}
