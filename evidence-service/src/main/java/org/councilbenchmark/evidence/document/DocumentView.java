package org.councilbenchmark.evidence.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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
 * @param revision its current revision: the latest accepted one, or the first while none is
 * @param lifeCycle what became of it since
 * @param links paths of itself, its content, text, thumbnail, revisions, history and links to criteria
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

    static DocumentView of(
            Document document,
            DocumentState state,
            RevisionView revision,
            StandingView standing,
            CouncilView council,
            Set<String> allowedActions) {
        String self = "/v1/documents/" + document.id;
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
                Map.of(
                        "self", self,
                        "content", self + "/content",
                        "text", self + "/text",
                        "thumbnail", self + "/thumbnail",
                        "revisions", self + "/revisions",
                        "history", self + "/history",
                        "links", self + "/links"),
                allowedActions);
    }
}
