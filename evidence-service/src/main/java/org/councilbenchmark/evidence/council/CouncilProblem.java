package org.councilbenchmark.evidence.council;

import org.councilbenchmark.platform.problem.ProblemType;

/** How a council that a request names can be wrong. */
enum CouncilProblem implements ProblemType {
    COUNCIL_UNKNOWN("council-unknown", "No council has this code", 422),
    COUNCIL_NOT_YOURS("council-not-yours", "The council is not one of yours", 403);

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
