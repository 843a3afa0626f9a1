package org.councilbenchmark.evidence.document;

import org.councilbenchmark.evidence.revision.NewRevision;

/**
 * What is to be recorded, all of it checked. Two equal ones are the same request again.
 *
 * @param council stable id of the owner
 */
public record NewDocument(
        String council, DocumentKind kind, Metadata metadata, boolean demonstration, NewRevision revision) {}
