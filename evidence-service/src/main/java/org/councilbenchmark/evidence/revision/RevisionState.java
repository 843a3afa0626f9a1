package org.councilbenchmark.evidence.revision;

/** Where a revision stands. What left quarantine never comes back to it. */
public enum RevisionState {
    /** Waits for the scanner; nothing of it is given out. */
    QUARANTINED,
    /** May be used as evidence. */
    ACCEPTED,
    /** The scanner found something; it is never given out. */
    REJECTED
}
