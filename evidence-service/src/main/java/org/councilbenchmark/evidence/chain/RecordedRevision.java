package org.councilbenchmark.evidence.chain;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.StoredContent;

/**
 * A revision as its row has it.
 *
 * @param state where it stands; the chain does not cover it
 * @param chain the value that was recorded
 */
public record RecordedRevision(
        int number,
        String sha256,
        long bytes,
        String mediaType,
        String fileName,
        Instant acceptedAt,
        String acceptedBy,
        String state,
        String chain) {

    /** What stands before the first revision. */
    static final String START = "0".repeat(64);

    /** The chain value that follows from the one before and these facts. */
    String chainAfter(String previous, UUID document) {
        StringBuilder lines = new StringBuilder();
        for (Object fact :
                new Object[] {previous, document, number, sha256, bytes, mediaType, fileName, acceptedAt, acceptedBy}) {
            lines.append(fact).append('\n');
        }
        return Sha256.ofText(lines.toString());
    }

    StoredContent content() {
        return new StoredContent(sha256, bytes);
    }
}
