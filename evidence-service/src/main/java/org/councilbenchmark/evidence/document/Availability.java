package org.councilbenchmark.evidence.document;

import static org.councilbenchmark.evidence.document.DocumentProblem.DOCUMENT_QUARANTINED;
import static org.councilbenchmark.evidence.document.DocumentProblem.DOCUMENT_REJECTED;

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
        return switch (document.state()) {
            case QUARANTINED ->
                DOCUMENT_QUARANTINED
                        .with(
                                "The document is in quarantine until the scanner has found it clean.",
                                "Repeat the request later; GET /v1/documents/" + document.id() + " says how it stands.")
                        .retryAfter(SCAN);
            case REJECTED ->
                DOCUMENT_REJECTED.with(
                        "The scanner found something in the document; its content is not given out.",
                        "Send a clean content as a new revision: POST /v1/documents/" + document.id() + "/revisions.");
            case ACCEPTED -> throw new IllegalArgumentException("available");
        };
    }
}
