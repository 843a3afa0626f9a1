package org.councilbenchmark.catalogue.benchmark;

import java.util.List;
import org.councilbenchmark.catalogue.edition.EditionSummary;

/**
 * @param code stable name of the benchmark
 * @param title name for people
 * @param editions its editions, the latest first
 */
record BenchmarkView(String code, String title, List<EditionSummary> editions) {

    static BenchmarkView of(Benchmark benchmark, List<EditionSummary> editions) {
        return new BenchmarkView(
                benchmark.code,
                benchmark.title,
                editions.stream()
                        .filter(edition -> edition.benchmark().equals(benchmark.code))
                        .toList());
    }
}
