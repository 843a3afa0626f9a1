package org.councilbenchmark.evidence.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.councilbenchmark.evidence.council.CouncilView;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.standing.StandingView;

/**
 * A document.
 *
 * @param kind FILE, TEXT or WEB_LINK
 * @param state whether it can be used as evidence: ACCEPTED, and everything else says why not
 * @param effectiveFrom first day that it speaks of; absent when open
 * @param effectiveTo last day that it speaks of, inclusive; absent when open
 * @param source where it comes from; absent when not said
 * @param reviewOn when it is to be looked at again; absent for never
 * @param classification PUBLIC, OFFICIAL or OFFICIAL_SENSITIVE
 * @param language BCP 47 tag; absent when not said
 * @param demonstration whether it is made-up data
 * @param revision its current revision: the latest accepted one, or the first while none is; for people of other
 *     councils the one that backs what they are shown
 * @param lifeCycle what became of it since; people of other councils are told when it was withdrawn or disposed of
 * @param links paths of itself, its content, text and thumbnail, and for its council revisions, history and links to
 *     criteria
 * @param allowedActions what the caller may do with it as it stands
 */
public record DocumentView(
        UUID id,
        CouncilView council,
        DocumentKind kind,
        DocumentState state,
        String title,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        LocalDate reviewOn,
        Classification classification,
        String language,
        boolean demonstration,
        RevisionView revision,
        StandingView lifeCycle,
        Map<String, String> links,
        Set<String> allowedActions) {

    private static final List<String> OF_OTHERS = List.of("content", "text", "thumbnail");
    private static final List<String> OF_OWN = List.of("content", "text", "thumbnail", "revisions", "history", "links");

    /** @param own whether the caller is of its council; others are shown no path that is closed to them */
    static DocumentView of(
            Document document,
            DocumentState state,
            RevisionView revision,
            StandingView standing,
            CouncilView council,
            boolean own,
            Set<String> allowedActions) {
        return new DocumentView(
                document.id,
                council,
                document.kind,
                state,
                document.title,
                document.effectiveFrom,
                document.effectiveTo,
                document.source,
                document.reviewOn,
                document.classification,
                document.language,
                document.demonstration,
                revision,
                standing,
                links("/v1/documents/" + document.id, own ? OF_OWN : OF_OTHERS),
                allowedActions);
    }

    private static Map<String, String> links(String self, List<String> parts) {
        Map<String, String> links = new TreeMap<>(Map.of("self", self));
        parts.forEach(part -> links.put(part, self + "/" + part));
        return links;
    }
}
