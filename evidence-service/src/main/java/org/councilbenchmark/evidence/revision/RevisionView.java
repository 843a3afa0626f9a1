package org.councilbenchmark.evidence.revision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.councilbenchmark.evidence.store.StoredContent;

/**
 * A revision of a document.
 *
 * @param number from 1
 * @param sha256 digest of the content, hexadecimal
 * @param bytes length of the content
 * @param chain SHA-256 over this revision's facts and the chain value of the one before
 * @param acceptedAt when it was taken in; scanning may still have been before it
 * @param acceptedBy pseudonymous id of who sent it
 * @param state QUARANTINED, ACCEPTED or REJECTED
 * @param scan what a scanner said, or why none did
 * @param eventVersion version of the event that told the state; null in quarantine
 */
public record RevisionView(
        int number,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        String chain,
        Instant acceptedAt,
        String acceptedBy,
        RevisionState state,
        ScanView scan,
        @JsonIgnore Long eventVersion) {

    static RevisionView of(Revision revision, RevisionStanding standing) {
        return new RevisionView(
                revision.key.number(),
                revision.fileName,
                revision.mediaType,
                revision.bytes,
                revision.sha256,
                revision.chain,
                revision.acceptedAt,
                revision.acceptedBy,
                standing.state,
                ScanView.of(standing),
                standing.eventVersion);
    }

    public StoredContent content() {
        return new StoredContent(sha256, bytes);
    }
}
