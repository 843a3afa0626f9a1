package org.councilbenchmark.assessment.comparison;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which two assessments cannot be compared. */
enum ComparisonProblem implements ProblemType {
    OTHER_COUNCIL("comparison-other-council", "The assessments are of different councils", 422),
    OTHER_BENCHMARK("comparison-other-benchmark", "The assessments are against different benchmarks", 422);

    private final String slug;
    private final String title;
    private final int status;

    ComparisonProblem(String slug, String title, int status) {
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
