package org.councilbenchmark.catalogue.council;

import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about councils fail. */
enum CouncilProblem implements ProblemType {
    COUNCIL_UNKNOWN("council-unknown", "There is no such council", 404);

    private final String slug;
    private final String title;
    private final int status;

    CouncilProblem(String slug, String title, int status) {
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
