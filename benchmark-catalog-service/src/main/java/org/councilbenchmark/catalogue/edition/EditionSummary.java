package org.councilbenchmark.catalogue.edition;

import java.time.Instant;

/**
 * @param benchmark code of the benchmark
 * @param edition code of the edition
 * @param title name for people
 * @param language BCP 47 tag of its texts
 * @param status DRAFT, PUBLISHED or RETIRED
 * @param basedOn edition that it was copied from
 * @param changedAt when it last changed
 * @param publishedAt since when it is unchangeable; absent in drafts
 * @param retiredAt since when it is not offered for new assessments
 * @param retirementReason why not
 * @param successor edition to use in its place
 * @param nodes themes, elements, headings and criteria together
 * @param criteria how many of them are criteria
 * @param checksum SHA-256 over its content; absent in drafts
 * @param href path of its tree
 */
public record EditionSummary(
        String benchmark,
        String edition,
        String title,
        String language,
        EditionStatus status,
        String basedOn,
        Instant changedAt,
        Instant publishedAt,
        Instant retiredAt,
        String retirementReason,
        String successor,
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
                edition.basedOn,
                edition.changedAt,
                edition.publishedAt,
                edition.retiredAt,
                edition.retirementReason,
                edition.successor,
                edition.nodes,
                edition.criteria,
                edition.checksum,
                path(edition));
    }

    static String path(Edition edition) {
        return "/v1/benchmarks/" + edition.benchmark + "/editions/" + edition.code;
    }
}
