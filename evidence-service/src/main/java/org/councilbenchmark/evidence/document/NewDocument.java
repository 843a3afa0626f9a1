package org.councilbenchmark.evidence.document;

import java.time.LocalDate;
import org.councilbenchmark.evidence.store.StoredContent;

/**
 * What is to be recorded, all of it checked. Two equal ones are the same request again.
 *
 * @param council stable id of the owner
 * @param effectiveFrom first day that the document speaks of; null when open
 * @param effectiveTo last day that the document speaks of; null when open
 * @param source where it comes from; null when not said
 */
public record NewDocument(
        String council,
        String title,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean demonstration,
        String fileName,
        String mediaType,
        StoredContent content) {}
