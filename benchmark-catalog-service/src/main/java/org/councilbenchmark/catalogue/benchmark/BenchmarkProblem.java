package org.councilbenchmark.catalogue.benchmark;

import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about benchmarks fail. */
enum BenchmarkProblem implements ProblemType {
    BENCHMARK_UNKNOWN("benchmark-unknown", "There is no such benchmark", 404);

    private final String slug;
    private final String title;
    private final int status;

    BenchmarkProblem(String slug, String title, int status) {
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
