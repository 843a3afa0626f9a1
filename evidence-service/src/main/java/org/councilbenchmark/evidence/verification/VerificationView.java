package org.councilbenchmark.evidence.verification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.chain.ChainService;
import org.councilbenchmark.evidence.chain.Finding;

/**
 * What one look at a document found.
 *
 * @param intact whether chain and contents are what was recorded
 * @param revisions how many there are
 * @param findings what is wrong; empty where it is intact
 */
record VerificationView(UUID document, Instant verifiedAt, boolean intact, int revisions, List<Finding> findings) {

    static VerificationView of(ChainService.Checked checked, Instant at) {
        return new VerificationView(
                checked.chain().document(),
                at,
                checked.findings().isEmpty(),
                checked.chain().revisions().size(),
                checked.findings());
    }
}
