package org.councilbenchmark.catalogue.scalewriting;

import org.councilbenchmark.platform.problem.ProblemType;

/** How changes of rating scales fail. */
enum ScaleWritingProblem implements ProblemType {
    SCALE_IN_USE("scale-in-use", "Editions are rated on this scale", 409);

    private final String slug;
    private final String title;
    private final int status;

    ScaleWritingProblem(String slug, String title, int status) {
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
