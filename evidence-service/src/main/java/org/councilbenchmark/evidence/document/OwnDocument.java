package org.councilbenchmark.evidence.document;

import java.util.UUID;
import org.councilbenchmark.evidence.store.StoredContent;

/**
 * A document that the caller may see, as the other features need it.
 *
 * @param council stable id of its owner
 * @param fileName clean name of the current revision's file
 */
public record OwnDocument(
        UUID id,
        String council,
        String title,
        boolean demonstration,
        String fileName,
        String mediaType,
        StoredContent content) {

    static OwnDocument of(Document document, Revision current) {
        return new OwnDocument(
                document.id,
                document.council,
                document.title,
                document.demonstration,
                current.fileName,
                current.mediaType,
                current.content());
    }
}
