package org.councilbenchmark.evidence.journal;

/** What can be done to a document, by people or by the service itself. */
public enum DocumentAction {
    RECORDED,
    REVISED,
    /** The scanner found a revision clean. */
    ACCEPTED,
    /** The scanner found something in a revision. */
    REJECTED,
    DESCRIBED,
    SUPERSEDED,
    WITHDRAWN,
    RETENTION_SET,
    HELD,
    RELEASED,
    DISPOSED,
    /** The day of its review has come. */
    REVIEW_DUE
}
