package org.councilbenchmark.assessment.merging;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a table that is right in itself cannot be merged. */
enum MergeProblem implements ProblemType {
    RATINGS_CONFLICT("ratings-conflict", "Somebody else has changed ratings since the export", 409);

    private final String slug;
    private final String title;
    private final int status;

    MergeProblem(String slug, String title, int status) {
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
