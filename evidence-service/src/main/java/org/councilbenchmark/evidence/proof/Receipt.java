package org.councilbenchmark.evidence.proof;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.chain.RecordedChain;
import org.councilbenchmark.evidence.chain.RecordedRevision;
import org.councilbenchmark.evidence.council.CouncilView;
import org.councilbenchmark.evidence.document.DocumentView;

/**
 * What is certified of a document. The members of its revisions are those that the chain values are made of.
 *
 * @param format says how to read it and how its chain values are made; changes with either
 * @param issuer who certifies
 * @param issuedAt at what moment it was so
 * @param state of the document at that moment; not part of the chain
 * @param currentRevision number of the revision that was current
 * @param revisions all of them, in their order
 */
@JsonPropertyOrder({"format", "issuer", "issuedAt", "document", "council"})
record Receipt(
        String format,
        String issuer,
        Instant issuedAt,
        UUID document,
        CouncilView council,
        String kind,
        String state,
        String title,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        int currentRevision,
        List<RecordedRevision> revisions) {

    static final String FORMAT = "urn:council-benchmark:receipt:1";

    static Receipt of(DocumentView document, RecordedChain chain, String issuer, Instant issuedAt) {
        return new Receipt(
                FORMAT,
                issuer,
                issuedAt,
                document.id(),
                document.council(),
                document.kind().name(),
                document.state().name(),
                document.title(),
                document.effectiveFrom(),
                document.effectiveTo(),
                chain.currentRevision(),
                chain.revisions());
    }
}
