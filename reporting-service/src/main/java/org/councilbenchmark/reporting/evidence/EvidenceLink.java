package org.councilbenchmark.reporting.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * What we read of {@code document.linked.v1} and {@code document.unlinked.v1}.
 *
 * @param council stable id of the council
 * @param linkedAt only where it was linked
 * @param unlinkedAt only where it was unlinked
 */
record EvidenceLink(
        UUID document,
        String council,
        boolean demonstration,
        UUID assessment,
        String criterion,
        Instant linkedAt,
        Instant unlinkedAt) {

    static final String LINKED = "document.linked.v1";
    static final String UNLINKED = "document.unlinked.v1";
}
