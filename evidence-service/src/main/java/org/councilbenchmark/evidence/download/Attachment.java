package org.councilbenchmark.evidence.download;

import org.councilbenchmark.evidence.store.StoredContent;

/**
 * A content as it is given out.
 *
 * @param fileName clean name
 */
public record Attachment(String fileName, String mediaType, StoredContent content) {}
