package org.councilbenchmark.catalogue.mapping;

import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about mappings fail. */
enum MappingProblem implements ProblemType {
    MAPPING_UNKNOWN("mapping-unknown", "There is no such mapping", 404);

    private final String slug;
    private final String title;
    private final int status;

    MappingProblem(String slug, String title, int status) {
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
