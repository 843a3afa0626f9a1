package org.councilbenchmark.evidence.extraction;

import java.util.UUID;
import org.councilbenchmark.evidence.store.StoredContent;

/**
 * A revision that is ours to read until its lease ends.
 *
 * @param attempt how often it was claimed, this time included
 */
record Claim(UUID document, int number, int attempt, String mediaType, StoredContent content) {}
