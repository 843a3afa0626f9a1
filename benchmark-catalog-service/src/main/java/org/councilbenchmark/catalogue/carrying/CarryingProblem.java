package org.councilbenchmark.catalogue.carrying;

import org.councilbenchmark.platform.problem.ProblemType;

/** How carrying ratings fails. */
enum CarryingProblem implements ProblemType {
    RATINGS_FAULTY("ratings-faulty", "The ratings cannot be carried", 422),
    NOT_BETWEEN_EDITIONS("mapping-not-between-editions", "The mapping does not lead to an edition", 422);

    private final String slug;
    private final String title;
    private final int status;

    CarryingProblem(String slug, String title, int status) {
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
