package org.councilbenchmark.assessment.quality;

import org.councilbenchmark.platform.problem.ProblemType;

/** The one way in which quality checks stand in the way. */
enum QualityProblem implements ProblemType {
    QUALITY_CHECKS_FAILED("quality-checks-failed", "Quality checks that must pass have findings", 422);

    private final String slug;
    private final String title;
    private final int status;

    QualityProblem(String slug, String title, int status) {
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
