package org.councilbenchmark.catalogue.content;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.scale.ExactDecimal;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/**
 * Everything that an edition says; two editions of equal content have equal checksums.
 *
 * @param benchmark code of the benchmark
 * @param edition code of the edition, unique in the benchmark
 * @param title name for people
 * @param language BCP 47 tag of its texts
 * @param scale the scale of criteria that name none
 * @param otherScales the scales of criteria that name one
 * @param coverageThreshold least share of assessed weight, 0 to 1, for a score to count
 * @param themes in order
 */
public record EditionContent(
        String benchmark,
        String edition,
        String title,
        String language,
        ScaleDefinition scale,
        List<ScaleDefinition> otherScales,
        BigDecimal coverageThreshold,
        List<NodeContent> themes) {

    public EditionContent {
        coverageThreshold = ExactDecimal.plain(coverageThreshold);
        otherScales = List.copyOf(otherScales);
        themes = List.copyOf(themes);
    }

    /** SHA-256 over the canonical content, 64 hexadecimal digits. */
    public String checksum() {
        return Checksum.of(this);
    }

    /** The same edition with another tree. */
    public EditionContent withThemes(List<NodeContent> others) {
        return new EditionContent(benchmark, edition, title, language, scale, otherScales, coverageThreshold, others);
    }

    /** All nodes, each before its children. */
    public Stream<NodeContent> nodes() {
        return themes.stream().flatMap(NodeContent::all);
    }

    /** All scales by code, the usual one first. */
    public Map<String, ScaleDefinition> scales() {
        Map<String, ScaleDefinition> byCode = new LinkedHashMap<>();
        byCode.put(scale.code(), scale);
        otherScales.forEach(other -> byCode.putIfAbsent(other.code(), other));
        return byCode;
    }
}
