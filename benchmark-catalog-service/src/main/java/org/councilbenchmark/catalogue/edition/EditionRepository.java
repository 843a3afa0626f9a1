package org.councilbenchmark.catalogue.edition;

import static org.councilbenchmark.catalogue.edition.EditionProblem.EDITION_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.platform.problem.ProblemException;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    @Inject
    Sight sight;

    Optional<Edition> find(String benchmark, String code) {
        return find("benchmark = ?1 and code = ?2", benchmark, code).firstResultOptional();
    }

    Edition require(String benchmark, String code) {
        return find(benchmark, code).orElseThrow(() -> unknown(benchmark, code));
    }

    /** The same, but a draft only for those who may see drafts; for others it is not there. */
    Edition requireVisible(String benchmark, String code) {
        return findVisible(benchmark, code).orElseThrow(() -> unknown(benchmark, code));
    }

    Optional<Edition> findVisible(String benchmark, String code) {
        return find(benchmark, code).filter(edition -> !edition.isDraft() || sight.ofDrafts());
    }

    /** The edition, held against other writers to the end of the transaction. */
    Edition lock(String benchmark, String code) {
        return find("benchmark = ?1 and code = ?2", benchmark, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> unknown(benchmark, code));
    }

    private static ProblemException unknown(String benchmark, String code) {
        return EDITION_UNKNOWN.with(
                "There is no edition '" + code + "' of a benchmark '" + benchmark + "'.",
                "Take benchmark and edition from /v1/benchmarks.");
    }

    /** Editions of these benchmarks that the caller may see: drafts, then the latest first. */
    List<Edition> of(Collection<String> benchmarks) {
        return list(
                "benchmark in ?1 and (status <> ?2 or ?3 = true) order by publishedAt desc nulls first, code desc",
                benchmarks,
                EditionStatus.DRAFT,
                sight.ofDrafts());
    }

    List<Edition> ratedOn(String scale) {
        return list(
                "from Edition e where e.defaultScale = ?1"
                        + " or exists (select 1 from Node n where n.edition = e.id and n.scale = ?1)"
                        + " order by e.benchmark, e.code",
                scale);
    }

    List<Edition> everPublished() {
        return list("status <> ?1 order by publishedAt", EditionStatus.DRAFT);
    }
}
