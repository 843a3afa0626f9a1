package org.councilbenchmark.assessment.planexport;

import org.councilbenchmark.platform.problem.ProblemType;

/** Why a plan cannot be written to a file. */
enum ExportProblem implements ProblemType {
    PLAN_EMPTY("plan-empty", "There is nothing to export yet", 409);

    private final String slug;
    private final String title;
    private final int status;

    ExportProblem(String slug, String title, int status) {
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
