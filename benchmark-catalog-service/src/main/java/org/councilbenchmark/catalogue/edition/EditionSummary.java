package org.councilbenchmark.catalogue.edition;

import java.time.Instant;

/**
 * @param benchmark code of the benchmark
 * @param edition code of the edition
 * @param title name for people
 * @param language BCP 47 tag of its texts
 * @param status PUBLISHED
 * @param publishedAt since when it is unchangeable
 * @param nodes themes, elements, headings and criteria together
 * @param criteria how many of them are criteria
 * @param checksum SHA-256 over its content; the ETag of its tree
 * @param href path of its tree
 */
public record EditionSummary(
        String benchmark,
        String edition,
        String title,
        String language,
        EditionStatus status,
        Instant publishedAt,
        int nodes,
        int criteria,
        String checksum,
        String href) {

    static EditionSummary of(Edition edition) {
        return new EditionSummary(
                edition.benchmark,
                edition.code,
                edition.title,
                edition.language,
                edition.status,
                edition.publishedAt,
                edition.nodes,
                edition.criteria,
                edition.checksum,
                "/v1/benchmarks/" + edition.benchmark + "/editions/" + edition.code);
    }
}
