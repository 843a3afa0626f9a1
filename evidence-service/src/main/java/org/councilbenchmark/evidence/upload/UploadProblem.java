package org.councilbenchmark.evidence.upload;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which an upload can fail, beyond those of its file and its council. */
enum UploadProblem implements ProblemType {
    DIGEST_MISMATCH("digest-mismatch", "The file is not the one that its digest names", 400);

    private final String slug;
    private final String title;
    private final int status;

    UploadProblem(String slug, String title, int status) {
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
