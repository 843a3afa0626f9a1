package org.councilbenchmark.reporting.edition;

import org.councilbenchmark.platform.problem.ProblemType;

/** How a question about an edition can fail. */
enum EditionProblem implements ProblemType {
    BENCHMARK_UNKNOWN("benchmark-unknown", "There is no such benchmark", 422),
    EDITION_UNKNOWN("edition-unknown", "There is no such edition", 422),
    NODE_UNKNOWN("node-unknown", "The edition has no such node to rank by", 422);

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
