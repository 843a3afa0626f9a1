package org.councilbenchmark.catalogue.scale;

import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about rating scales fail. */
enum ScaleProblem implements ProblemType {
    SCALE_UNKNOWN("scale-unknown", "There is no such rating scale", 404);

    private final String slug;
    private final String title;
    private final int status;

    ScaleProblem(String slug, String title, int status) {
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
