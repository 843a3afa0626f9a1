package org.councilbenchmark.evidence.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.evidence.council.CouncilView;

/**
 * A document.
 *
 * @param effectiveFrom first day that it speaks of; absent when open
 * @param effectiveTo last day that it speaks of, inclusive; absent when open
 * @param source where it comes from; absent when not said
 * @param demonstration whether it is made-up data
 * @param revision its current revision
 * @param links paths of itself, its content and its links to criteria
 * @param allowedActions what the caller's roles allow: {@code link}, {@code unlink}
 */
public record DocumentView(
        UUID id,
        CouncilView council,
        String title,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean demonstration,
        RevisionView revision,
        Map<String, String> links,
        Set<String> allowedActions) {

    /**
     * @param number from 1
     * @param sha256 digest of the content, hexadecimal
     * @param bytes length of the content
     * @param chain SHA-256 over this revision's facts and the chain value of the one before
     * @param acceptedBy pseudonymous id of who sent it
     */
    public record RevisionView(
            int number,
            String fileName,
            String mediaType,
            long bytes,
            String sha256,
            String chain,
            Instant acceptedAt,
            String acceptedBy) {

        static RevisionView of(Revision revision) {
            return new RevisionView(
                    revision.key.number(),
                    revision.fileName,
                    revision.mediaType,
                    revision.bytes,
                    revision.sha256,
                    revision.chain,
                    revision.acceptedAt,
                    revision.acceptedBy);
        }
    }

    static DocumentView of(Document document, Revision revision, CouncilView council, Set<String> allowedActions) {
        String self = "/v1/documents/" + document.id;
        return new DocumentView(
                document.id,
                council,
                document.title,
                document.effectiveFrom,
                document.effectiveTo,
                document.source,
                document.demonstration,
                RevisionView.of(revision),
                Map.of("self", self, "content", self + "/content", "links", self + "/links"),
                allowedActions);
    }
}
