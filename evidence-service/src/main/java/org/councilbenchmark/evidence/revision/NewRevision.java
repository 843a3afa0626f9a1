package org.councilbenchmark.evidence.revision;

import org.councilbenchmark.evidence.store.StoredContent;

/**
 * A content that is to become a document's next revision, checked and stored.
 *
 * @param fileName clean name
 * @param mediaType type on which name, declaration and bytes agree
 */
public record NewRevision(String fileName, String mediaType, StoredContent content) {}
