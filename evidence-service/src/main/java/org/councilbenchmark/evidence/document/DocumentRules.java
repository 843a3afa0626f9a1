package org.councilbenchmark.evidence.document;

import static org.councilbenchmark.evidence.document.DocumentProblem.DOCUMENT_NOT_FOUND;
import static org.councilbenchmark.evidence.document.DocumentProblem.NOT_A_FILE;
import static org.councilbenchmark.evidence.document.DocumentProblem.REVISION_NOT_FOUND;

import java.util.UUID;
import org.councilbenchmark.platform.problem.ProblemException;

/** What must hold of a document, in words for when it does not. */
final class DocumentRules {

    private DocumentRules() {}

    static ProblemException notFound(UUID id) {
        return DOCUMENT_NOT_FOUND.with(
                "No document of your councils has the id " + id + ".",
                "Check the id, or look for the document with GET /v1/documents.");
    }

    static ProblemException noRevision(UUID id, int number) {
        return REVISION_NOT_FOUND.with(
                "The document has no revision " + number + " that you may read.",
                "See which there are with GET /v1/documents/" + id + "/revisions, where they are your council's.");
    }

    static void mayBeRevised(OwnDocument document) {
        if (document.kind() != DocumentKind.FILE) {
            throw NOT_A_FILE.with(
                    "The document is of the kind " + document.kind() + "; its content is no file.",
                    "Record a new document, and let it supersede this one.");
        }
        if (document.standing().withdrawal() != null || document.standing().disposal() != null) {
            Availability.require(document);
        }
    }
}
