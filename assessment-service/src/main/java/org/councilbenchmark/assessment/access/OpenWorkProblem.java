package org.councilbenchmark.assessment.access;

import org.councilbenchmark.platform.problem.ProblemType;

/** Why people cannot go on working together on an assessment that they may see. */
enum OpenWorkProblem implements ProblemType {
    ASSESSMENT_CLOSED("assessment-closed", "Work on the assessment has ended", 409);

    private final String slug;
    private final String title;
    private final int status;

    OpenWorkProblem(String slug, String title, int status) {
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
