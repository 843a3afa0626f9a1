package org.councilbenchmark.assessment.access;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which an assessment that may be seen cannot be touched. */
public enum AccessProblem implements ProblemType {
    ASSESSMENT_NOT_DRAFT("assessment-not-draft", "Ratings change only while the assessment is a draft", 409);

    private final String slug;
    private final String title;
    private final int status;

    AccessProblem(String slug, String title, int status) {
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
