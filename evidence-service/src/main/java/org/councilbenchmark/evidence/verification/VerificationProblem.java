package org.councilbenchmark.evidence.verification;

import org.councilbenchmark.platform.problem.ProblemType;

/** Why no pass is started. */
enum VerificationProblem implements ProblemType {
    RUNNING("verification-running", "A verification is running already", 409);

    private final String slug;
    private final String title;
    private final int status;

    VerificationProblem(String slug, String title, int status) {
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
