package org.councilbenchmark.catalogue.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.catalogue.edition.Publication;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
public class BenchmarkService {

    @Inject
    BenchmarkRepository benchmarks;

    @Inject
    EditionService editions;

    @Inject
    WriteLock lock;

    @Transactional
    Page<BenchmarkView> list(Paging paging) {
        List<Benchmark> found = benchmarks.page(paging);
        List<EditionSummary> all =
                editions.of(found.stream().map(benchmark -> benchmark.code).toList());
        return Page.of(
                found.stream()
                        .map(benchmark -> BenchmarkView.of(benchmark, all))
                        .toList(),
                paging,
                benchmarks.count());
    }

    @Transactional
    BenchmarkView get(String code) {
        return BenchmarkView.of(benchmarks.require(code), editions.of(List.of(code)));
    }

    /**
     * Publishes an edition, and with its first edition the benchmark. An edition that is there with the same content
     * stays as it is; with other content the publication is refused.
     */
    @Transactional
    public Publication publish(EditionContent content) {
        lock.hold("benchmark " + content.benchmark());
        Benchmark benchmark = benchmarks.findById(content.benchmark());
        if (benchmark == null) {
            benchmark = new Benchmark(content.benchmark(), content.title());
            benchmarks.persistAndFlush(benchmark);
        }
        Publication publication = editions.publish(content);
        if (publication.created()) {
            benchmark.title = content.title();
        }
        return publication;
    }
}
