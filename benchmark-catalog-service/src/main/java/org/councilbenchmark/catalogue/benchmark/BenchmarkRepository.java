package org.councilbenchmark.catalogue.benchmark;

import static org.councilbenchmark.catalogue.benchmark.BenchmarkProblem.BENCHMARK_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class BenchmarkRepository implements PanacheRepositoryBase<Benchmark, String> {

    /** A benchmark without a published edition is there only for those who may see drafts. */
    Benchmark require(String code, boolean drafts) {
        return findByIdOptional(code)
                .filter(benchmark -> drafts || benchmark.title != null)
                .orElseThrow(() -> BENCHMARK_UNKNOWN.with(
                        "There is no benchmark '" + code + "'.", "Take a code from /v1/benchmarks."));
    }

    List<Benchmark> page(Paging paging, boolean drafts) {
        return find("?1 = true or title is not null order by code", drafts)
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
    }

    long count(boolean drafts) {
        return count("?1 = true or title is not null", drafts);
    }
}
