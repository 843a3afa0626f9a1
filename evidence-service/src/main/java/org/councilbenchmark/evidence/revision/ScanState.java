package org.councilbenchmark.evidence.revision;

/** How far the scanning of a revision has come. */
public enum ScanState {
    /** Scanning was switched off when the revision came in. */
    NOT_SCANNED,
    PENDING,
    CLEAN,
    INFECTED
}
