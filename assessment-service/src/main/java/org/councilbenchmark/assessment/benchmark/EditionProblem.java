package org.councilbenchmark.assessment.benchmark;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a benchmark's edition in a request can be wrong. */
public enum EditionProblem implements ProblemType {
    EDITION_UNKNOWN("edition-unknown", "No such edition is published", 422),
    EDITION_RETIRED("edition-retired", "The edition is not offered for new assessments", 422);

    private final String slug;
    private final String title;
    private final int status;

    EditionProblem(String slug, String title, int status) {
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
