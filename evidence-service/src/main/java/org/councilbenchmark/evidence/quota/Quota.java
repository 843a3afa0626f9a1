package org.councilbenchmark.evidence.quota;

import java.time.Instant;

/**
 * What one council keeps and may keep.
 *
 * @param maxBytes set for this council; null where the configuration holds
 * @param maxDocuments set for this council; null where the configuration holds
 * @param version of the limits; 0 while nobody has set any
 */
record Quota(Amount used, Long maxBytes, Long maxDocuments, long version, Instant setAt, String setBy) {

    /** Of a council that has nothing yet. */
    static final Quota NONE = new Quota(new Amount(0, 0), null, null, 0, null, null);

    Amount limit(QuotaConfig config) {
        return new Amount(
                maxBytes == null ? config.maxBytes() : maxBytes,
                maxDocuments == null ? config.maxDocuments() : maxDocuments);
    }
}
