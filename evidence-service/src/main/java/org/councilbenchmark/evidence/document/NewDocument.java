package org.councilbenchmark.evidence.document;

import java.time.LocalDate;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.evidence.store.StoredContent;

/**
 * What is to be recorded, all of it checked. Two equal ones are the same request again.
 *
 * @param council stable id of the owner
 */
public record NewDocument(
        String council, DocumentKind kind, Metadata metadata, boolean demonstration, NewRevision revision) {

    /** A file with what its upload says of it. */
    public NewDocument(
            String council,
            String title,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            String source,
            boolean demonstration,
            String fileName,
            String mediaType,
            StoredContent content) {
        this(
                council,
                DocumentKind.FILE,
                Metadata.of(title, source, effectiveFrom, effectiveTo),
                demonstration,
                new NewRevision(fileName, mediaType, content));
    }
}
