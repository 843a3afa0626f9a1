package org.councilbenchmark.evidence.coverage;

import org.councilbenchmark.platform.problem.ProblemType;

/** Why no coverage can be told. */
enum CoverageProblem implements ProblemType {
    NO_ASSESSMENT("assessment-not-found", "There is no such assessment, or none that you may see", 404);

    private final String slug;
    private final String title;
    private final int status;

    CoverageProblem(String slug, String title, int status) {
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
