package org.councilbenchmark.evidence.document;

import org.councilbenchmark.evidence.revision.RevisionState;
import org.councilbenchmark.evidence.standing.StandingView;

/** Whether a document can be used as evidence, and if not, why. */
public enum DocumentState {
    ACCEPTED,
    /** No revision has been accepted yet; the scanner has not spoken. */
    QUARANTINED,
    /** No revision has been accepted, and the scanner found something in the first. */
    REJECTED,
    /** Its owner no longer stands by it. */
    WITHDRAWN,
    /** Its time to be kept is over, and its content is gone. */
    DISPOSED;

    static DocumentState of(RevisionState current, StandingView standing) {
        if (standing.disposal() != null) {
            return DISPOSED;
        }
        if (standing.withdrawal() != null) {
            return WITHDRAWN;
        }
        return switch (current) {
            case ACCEPTED -> ACCEPTED;
            case QUARANTINED -> QUARANTINED;
            case REJECTED -> REJECTED;
        };
    }
}
