package org.councilbenchmark.evidence.extraction;

import java.util.List;
import java.util.UUID;
import org.councilbenchmark.platform.http.Paging;

/**
 * The text of a document's current revision, in pieces.
 *
 * @param revision absent until the document is entered to be read
 * @param reason why there is no text; absent where there is, or may still be
 * @param pages how many the document has; 0 where it has no fixed pages; absent until it was read
 * @param characters how many were read; absent until it was read
 * @param truncated whether the document holds more text than was kept
 * @param total pieces on all pages of this list together
 */
record TextView(
        UUID document,
        Integer revision,
        TextState state,
        Reason reason,
        Integer pages,
        Integer characters,
        Boolean truncated,
        List<Part> items,
        int page,
        int size,
        long total) {

    /** @param code stable, for programs; @param detail the same for people */
    record Reason(String code, String detail) {}

    /**
     * @param part number of the piece, from 1
     * @param page page of the document; absent where it has no fixed pages
     */
    record Part(int part, Integer page, String text) {}

    /** For whoever reads an earlier revision than the current one. */
    static TextView notKept(UUID document, int revision, Paging paging) {
        Reason reason = new Reason(
                "earlier-revision",
                "You read an earlier revision of the document; text is kept of the current one alone.");
        return new TextView(
                document,
                revision,
                TextState.NONE,
                reason,
                null,
                null,
                null,
                List.of(),
                paging.page(),
                paging.size(),
                0);
    }

    static TextView notEntered(UUID document, Paging paging) {
        return new TextView(
                document, null, TextState.PENDING, null, null, null, null, List.of(), paging.page(), paging.size(), 0);
    }

    static TextView of(UUID document, Extraction of, List<Part> items, Paging paging) {
        Reason reason = of.failure() == null
                ? null
                : new Reason(
                        of.failure().name().toLowerCase().replace('_', '-'),
                        of.failure().sentence());
        return new TextView(
                document,
                of.revision(),
                of.state(),
                reason,
                of.pages(),
                of.characters(),
                of.truncated(),
                items,
                paging.page(),
                paging.size(),
                of.parts());
    }
}
