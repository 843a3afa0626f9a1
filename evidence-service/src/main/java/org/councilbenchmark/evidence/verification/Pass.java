package org.councilbenchmark.evidence.verification;

import java.util.UUID;

/**
 * A pass over all documents that somebody works on.
 *
 * @param last the last document that was looked at
 */
record Pass(UUID id, UUID last) {}
