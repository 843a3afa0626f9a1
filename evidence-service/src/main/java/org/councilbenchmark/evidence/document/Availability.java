package org.councilbenchmark.evidence.document;

import static org.councilbenchmark.evidence.document.DocumentProblem.CONTENT_DISPOSED;
import static org.councilbenchmark.evidence.document.DocumentProblem.DOCUMENT_QUARANTINED;
import static org.councilbenchmark.evidence.document.DocumentProblem.DOCUMENT_REJECTED;
import static org.councilbenchmark.evidence.document.DocumentProblem.DOCUMENT_WITHDRAWN;

import java.time.Duration;
import org.councilbenchmark.platform.problem.ProblemException;

/** Why a document cannot be used, in words. */
final class Availability {

    /** A scan takes seconds, unless the scanner is away. */
    private static final Duration SCAN = Duration.ofSeconds(10);

    private Availability() {}

    static OwnDocument require(OwnDocument document) {
        if (!document.available()) {
            throw problem(document);
        }
        return document;
    }

    private static ProblemException problem(OwnDocument document) {
        String path = "/v1/documents/" + document.id();
        return switch (document.state()) {
            case QUARANTINED ->
                DOCUMENT_QUARANTINED
                        .with(
                                "The document is in quarantine until the scanner has found it clean.",
                                "Repeat the request later; GET " + path + " says how it stands.")
                        .retryAfter(SCAN);
            case REJECTED ->
                DOCUMENT_REJECTED.with(
                        "The scanner found something in the document; its content is not given out.",
                        "Send a clean content as a new revision: POST " + path + "/revisions.");
            case WITHDRAWN ->
                DOCUMENT_WITHDRAWN.with(
                        "The document was withdrawn; its content is given out only where a completed assessment relies"
                                + " on it.",
                        "See why in GET " + path + ", and use the document that supersedes it, if there is one.");
            case DISPOSED ->
                CONTENT_DISPOSED.with(
                        "The content was disposed of after its time to be kept; digest and chain stay.",
                        "See when and by whom in GET " + path + "/history.");
            case ACCEPTED -> throw new IllegalArgumentException("available");
        };
    }
}
