package org.councilbenchmark.evidence.document;

import org.councilbenchmark.evidence.revision.RevisionState;

/** Whether a document can be used as evidence, and if not, why. */
public enum DocumentState {
    ACCEPTED,
    /** No revision has been accepted yet; the scanner has not spoken. */
    QUARANTINED,
    /** No revision has been accepted, and the scanner found something in the first. */
    REJECTED;

    static DocumentState of(RevisionState current) {
        return switch (current) {
            case ACCEPTED -> ACCEPTED;
            case QUARANTINED -> QUARANTINED;
            case REJECTED -> REJECTED;
        };
    }
}
