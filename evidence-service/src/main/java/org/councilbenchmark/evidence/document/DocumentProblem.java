package org.councilbenchmark.evidence.document;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a request about documents can fail, beyond those of any request. */
enum DocumentProblem implements ProblemType {
    DOCUMENT_NOT_FOUND("document-not-found", "There is no such document, or none that you may see", 404),
    DOCUMENT_QUARANTINED("document-quarantined", "The document waits to be scanned", 409),
    DOCUMENT_REJECTED("document-rejected", "The scanner rejected the document", 410),
    DOCUMENT_WITHDRAWN("document-withdrawn", "The document was withdrawn", 410),
    CONTENT_DISPOSED("content-disposed", "The document's content was disposed of", 410),
    CONTENT_REJECTED("content-rejected", "The scanner has rejected this content before", 422),
    REVISION_NOT_FOUND("revision-not-found", "The document has no such revision", 404),
    DATE_OUT_OF_RANGE("date-out-of-range", "A date cannot be recorded", 422),
    EFFECTIVE_PERIOD_REVERSED("effective-period-reversed", "The effective period ends before it starts", 422),
    NOT_A_FILE("document-not-a-file", "The document's content is no file", 409);

    private final String slug;
    private final String title;
    private final int status;

    DocumentProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
