package org.councilbenchmark.evidence.document;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.standing.StandingView;
import org.councilbenchmark.evidence.store.StoredContent;

/**
 * A document that the caller may see, as the other features need it.
 *
 * @param council stable id of its owner
 * @param version what its ETag carries
 * @param revision number of the revision that is meant: the current one, unless another was asked for
 * @param current whether that is the current one
 * @param fileName clean name of that revision's file
 * @param acceptedAt when that revision was taken in
 * @param standing what became of the document
 */
public record OwnDocument(
        UUID id,
        String council,
        DocumentKind kind,
        DocumentState state,
        long version,
        Metadata metadata,
        boolean demonstration,
        int revision,
        boolean current,
        String fileName,
        String mediaType,
        StoredContent content,
        Instant acceptedAt,
        StandingView standing) {

    static OwnDocument of(Document document, RevisionView revision, StandingView standing) {
        return new OwnDocument(
                document.id,
                document.council,
                document.kind,
                DocumentState.of(revision.state(), standing),
                document.version,
                document.metadata(),
                document.demonstration,
                revision.number(),
                revision.number() == document.currentRevision,
                revision.fileName(),
                revision.mediaType(),
                revision.content(),
                revision.acceptedAt(),
                standing);
    }

    public String title() {
        return metadata.title();
    }

    /** Whether its content may be given out and it may back something that it did not back before. */
    public boolean available() {
        return state == DocumentState.ACCEPTED;
    }
}
