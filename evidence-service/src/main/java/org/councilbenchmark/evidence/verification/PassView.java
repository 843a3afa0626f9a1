package org.councilbenchmark.evidence.verification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A pass over all documents.
 *
 * @param state RUNNING or COMPLETED
 * @param progress from 0 to 100
 * @param requestedBy pseudonymous id of a person, or {@code schedule}
 * @param finishedAt absent while it runs
 * @param findings what was found wrong, in the order of finding; the first 500
 */
record PassView(
        UUID id,
        State state,
        int progress,
        String requestedBy,
        Instant requestedAt,
        Instant finishedAt,
        Counts counts,
        List<PassFinding> findings) {

    /** Whether all documents have been looked at. */
    enum State {
        RUNNING,
        COMPLETED
    }

    /**
     * @param documents how many there were when it began
     * @param verified how many have been looked at
     * @param findings how much was found wrong
     */
    record Counts(int documents, int verified, int findings) {}

    /** @param number of the revision */
    record PassFinding(UUID document, int number, String code, String detail) {}

    static int progress(Counts counts, Instant finishedAt) {
        if (finishedAt != null) {
            return 100;
        }
        return counts.documents() == 0 ? 0 : Math.min(99, counts.verified() * 100 / counts.documents());
    }
}
