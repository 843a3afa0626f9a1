package org.councilbenchmark.catalogue.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.councilbenchmark.catalogue.scale.ScaleView;

/**
 * An edition whole. Once it is published, nothing in it can change: whether it was retired later is told in the lists.
 *
 * @param benchmark code of the benchmark
 * @param edition code of the edition
 * @param title name for people
 * @param language BCP 47 tag of its texts
 * @param draft true while it is being written; absent once it is published
 * @param basedOn edition that it was copied from
 * @param publishedAt since when it is unchangeable
 * @param checksum SHA-256 over its content
 * @param coverageThreshold least share of assessed weight, 0 to 1, for a score to count
 * @param defaultScale code of the scale of criteria that name none
 * @param scales the scales its criteria are rated on
 * @param nodes themes, elements, headings and criteria together
 * @param criteria how many of them are criteria
 * @param themes the tree
 */
record EditionView(
        String benchmark,
        String edition,
        String title,
        String language,
        Boolean draft,
        String basedOn,
        Instant publishedAt,
        String checksum,
        BigDecimal coverageThreshold,
        String defaultScale,
        List<ScaleView> scales,
        int nodes,
        int criteria,
        List<NodeView> themes) {

    static EditionView of(Edition edition, List<ScaleView> scales, List<NodeView> themes) {
        return new EditionView(
                edition.benchmark,
                edition.code,
                edition.title,
                edition.language,
                edition.isDraft() ? true : null,
                edition.basedOn,
                edition.publishedAt,
                edition.checksum,
                edition.coverageThreshold,
                edition.defaultScale,
                scales,
                edition.nodes,
                edition.criteria,
                themes);
    }
}
