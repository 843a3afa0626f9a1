package org.councilbenchmark.evidence.retention;

import org.councilbenchmark.platform.problem.ProblemType;

/** Why a content may not be disposed of. */
enum RetentionProblem implements ProblemType {
    ON_LEGAL_HOLD("on-legal-hold", "The document is on legal hold", 409),
    RETENTION_NOT_OVER("retention-not-over", "The time to keep the document is not over", 409),
    CONTENT_RELIED_ON("content-relied-on", "An assessment relies on the document", 409),
    STILL_IN_QUARANTINE("revision-in-quarantine", "A revision is still being scanned", 409);

    private final String slug;
    private final String title;
    private final int status;

    RetentionProblem(String slug, String title, int status) {
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
