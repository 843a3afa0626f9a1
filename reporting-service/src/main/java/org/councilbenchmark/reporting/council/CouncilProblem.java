package org.councilbenchmark.reporting.council;

import org.councilbenchmark.platform.problem.ProblemType;

/** How a question about councils can fail. */
public enum CouncilProblem implements ProblemType {
    COUNCIL_UNKNOWN("council-unknown", "There is no such council", 404),
    TYPE_UNKNOWN("council-type-unknown", "No council has this type", 422),
    REGION_UNKNOWN("region-unknown", "No council lies in this region", 422);

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
