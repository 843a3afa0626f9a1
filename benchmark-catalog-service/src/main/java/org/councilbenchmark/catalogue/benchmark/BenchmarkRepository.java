package org.councilbenchmark.catalogue.benchmark;

import static org.councilbenchmark.catalogue.benchmark.BenchmarkProblem.BENCHMARK_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class BenchmarkRepository implements PanacheRepositoryBase<Benchmark, String> {

    Benchmark require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> BENCHMARK_UNKNOWN.with(
                        "There is no benchmark '" + code + "'.", "Take a code from /v1/benchmarks."));
    }

    List<Benchmark> page(Paging paging) {
        return find("order by code")
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
    }
}
