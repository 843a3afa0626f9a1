package org.councilbenchmark.catalogue.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.edition.EditionDrafts;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.catalogue.edition.Publication;
import org.councilbenchmark.catalogue.edition.VersionedEdition;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

@ApplicationScoped
public class BenchmarkService {

    @Inject
    BenchmarkRepository benchmarks;

    @Inject
    EditionService editions;

    @Inject
    EditionDrafts drafts;

    @Inject
    Actor actor;

    @Inject
    WriteLock lock;

    @Transactional
    Page<BenchmarkView> list(Paging paging) {
        boolean drafts = actor.is(Roles.CATALOGUE_EDITOR);
        List<Benchmark> found = benchmarks.page(paging, drafts);
        List<EditionSummary> all =
                editions.of(found.stream().map(benchmark -> benchmark.code).toList());
        return Page.of(
                found.stream()
                        .map(benchmark -> BenchmarkView.of(benchmark, all))
                        .toList(),
                paging,
                benchmarks.count(drafts));
    }

    @Transactional
    BenchmarkView get(String code) {
        return BenchmarkView.of(benchmarks.require(code, actor.is(Roles.CATALOGUE_EDITOR)), editions.of(List.of(code)));
    }

    /**
     * Publishes an edition, and with its first edition the benchmark. An edition that is there with the same content
     * stays as it is; with other content the publication is refused.
     */
    @Transactional
    public Publication publish(EditionContent content) {
        Benchmark benchmark = take(content.benchmark());
        Publication publication = editions.publish(content);
        if (publication.created()) {
            benchmark.title = content.title();
        }
        return publication;
    }

    /** Stores a draft, and with its first edition the benchmark. */
    @Transactional
    public VersionedEdition draft(EditionContent content, String basedOn) {
        take(content.benchmark());
        return drafts.create(content, basedOn);
    }

    /** @param check throws where the draft has faults */
    @Transactional
    public Publication publishDraft(
            String benchmark, String edition, ExpectedVersion expected, Consumer<EditionContent> check) {
        lock.hold("benchmark " + benchmark);
        Publication publication = editions.publishDraft(benchmark, edition, expected, check);
        benchmarks.findById(benchmark).title = publication.edition().title();
        return publication;
    }

    /** Deletes a draft, and the benchmark with its only edition. */
    @Transactional
    public void deleteDraft(String benchmark, String edition, ExpectedVersion expected) {
        lock.hold("benchmark " + benchmark);
        drafts.delete(benchmark, edition, expected);
        if (editions.of(List.of(benchmark)).isEmpty()) {
            benchmarks.deleteById(benchmark);
        }
    }

    /** The benchmark, held against other writers, and made where it is new. */
    private Benchmark take(String code) {
        lock.hold("benchmark " + code);
        Benchmark benchmark = benchmarks.findById(code);
        if (benchmark == null) {
            benchmark = new Benchmark(code);
            benchmarks.persistAndFlush(benchmark);
        }
        return benchmark;
    }
}
