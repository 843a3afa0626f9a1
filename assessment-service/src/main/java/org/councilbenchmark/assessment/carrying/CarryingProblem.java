package org.councilbenchmark.assessment.carrying;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which ratings cannot be carried forward. */
enum CarryingProblem implements ProblemType {
    SOURCE_UNKNOWN("carry-source-unknown", "There is no such assessment to carry from", 422),
    SOURCE_IS_ITSELF("carry-source-is-itself", "An assessment cannot be carried into itself", 422),
    OTHER_COUNCIL("carry-other-council", "The assessments are of different councils", 422),
    OTHER_KIND("carry-other-kind", "The assessments are of different kinds", 422),
    OTHER_BENCHMARK("carry-other-benchmark", "The assessments are against different benchmarks", 422),
    NOT_INTO_AGREED("carry-into-agreed", "Agreed ratings come out of moderation", 409);

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
