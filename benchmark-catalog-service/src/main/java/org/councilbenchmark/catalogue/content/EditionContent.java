package org.councilbenchmark.catalogue.content;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.scale.ExactDecimal;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/**
 * Everything that an edition says; two editions of equal content have equal checksums.
 *
 * @param benchmark code of the benchmark
 * @param edition code of the edition, unique in the benchmark
 * @param title name for people
 * @param language BCP 47 tag of its texts
 * @param scale the scale that criteria are rated on
 * @param coverageThreshold least share of assessed weight, 0 to 1, for a score to count
 * @param themes in order
 */
public record EditionContent(
        String benchmark,
        String edition,
        String title,
        String language,
        ScaleDefinition scale,
        BigDecimal coverageThreshold,
        List<NodeContent> themes) {

    public EditionContent {
        coverageThreshold = ExactDecimal.plain(coverageThreshold);
        themes = List.copyOf(themes);
    }

    /** SHA-256 over the canonical content, 64 hexadecimal digits. */
    public String checksum() {
        return Checksum.of(this);
    }
}
