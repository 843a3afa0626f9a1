package org.councilbenchmark.catalogue.edition;

import static org.councilbenchmark.catalogue.edition.EditionProblem.EDITION_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    Optional<Edition> find(String benchmark, String code) {
        return find("benchmark = ?1 and code = ?2", benchmark, code).firstResultOptional();
    }

    Edition require(String benchmark, String code) {
        return find(benchmark, code)
                .orElseThrow(() -> EDITION_UNKNOWN.with(
                        "There is no edition '" + code + "' of a benchmark '" + benchmark + "'.",
                        "Take benchmark and edition from /v1/benchmarks."));
    }

    /** Editions of these benchmarks, the latest first. */
    List<Edition> of(Collection<String> benchmarks) {
        return list("benchmark in ?1 order by publishedAt desc, code desc", benchmarks);
    }
}
