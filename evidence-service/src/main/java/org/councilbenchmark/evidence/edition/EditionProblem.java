package org.councilbenchmark.evidence.edition;

import org.councilbenchmark.platform.problem.ProblemType;

/** How a criterion that a request names can be wrong. */
enum EditionProblem implements ProblemType {
    CRITERION_UNKNOWN("criterion-unknown", "The edition has no such criterion", 422);

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
