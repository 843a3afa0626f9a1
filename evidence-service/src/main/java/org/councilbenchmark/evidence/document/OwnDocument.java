package org.councilbenchmark.evidence.document;

import java.util.UUID;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.store.StoredContent;

/**
 * A document that the caller may see, as the other features need it.
 *
 * @param council stable id of its owner
 * @param version what its ETag carries
 * @param revision number of the current revision
 * @param fileName clean name of the current revision's file
 */
public record OwnDocument(
        UUID id,
        String council,
        DocumentKind kind,
        DocumentState state,
        long version,
        String title,
        boolean demonstration,
        int revision,
        String fileName,
        String mediaType,
        StoredContent content) {

    static OwnDocument of(Document document, RevisionView current) {
        return new OwnDocument(
                document.id,
                document.council,
                document.kind,
                DocumentState.of(current.state()),
                document.version,
                document.title,
                document.demonstration,
                current.number(),
                current.fileName(),
                current.mediaType(),
                current.content());
    }

    /** Whether its content may be given out and it may back something that it did not back before. */
    public boolean available() {
        return state == DocumentState.ACCEPTED;
    }
}
