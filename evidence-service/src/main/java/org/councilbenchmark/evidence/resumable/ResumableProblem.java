package org.councilbenchmark.evidence.resumable;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a resumable upload can fail, beyond those of its document and its file. */
enum ResumableProblem implements ProblemType {
    UPLOAD_NOT_FOUND("upload-not-found", "There is no such upload, or none of yours", 404),
    OFFSET_CONFLICT("upload-offset-conflict", "The upload goes on elsewhere", 409),
    UPLOAD_LOST("upload-lost", "Received bytes of the upload are no longer here", 410);

    private final String slug;
    private final String title;
    private final int status;

    ResumableProblem(String slug, String title, int status) {
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
