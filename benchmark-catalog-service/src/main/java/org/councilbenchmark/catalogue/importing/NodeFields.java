package org.councilbenchmark.catalogue.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.measure.IndicatorCode;

/**
 * What somebody wrote of one node, unchecked: anything may be absent or wrong. Lists that are absent are empty.
 *
 * @param wording a criterion's statement, any other node's definition
 */
public record NodeFields(
        String key,
        String code,
        String title,
        String wording,
        String guidance,
        BigDecimal weight,
        Boolean core,
        String scale,
        List<LevelDescriptor> levelDescriptors,
        List<String> notApplicableTo,
        List<String> tags,
        List<String> indicators,
        List<String> suggestedIndicators,
        List<String> evidenceExamples,
        String headingBasis,
        List<String> derivedFrom) {

    public NodeFields {
        levelDescriptors = orEmpty(levelDescriptors);
        notApplicableTo = orEmpty(notApplicableTo);
        tags = orEmpty(tags);
        indicators = orEmpty(indicators);
        suggestedIndicators = orEmpty(suggestedIndicators);
        evidenceExamples = orEmpty(evidenceExamples);
        derivedFrom = orEmpty(derivedFrom);
    }

    static NodeFields of(EditionFile.Criterion from) {
        return new NodeFields(
                from.key(),
                from.code(),
                from.title(),
                from.statement(),
                from.guidance(),
                from.weight(),
                from.core(),
                from.scale(),
                from.levelDescriptors(),
                from.notApplicableTo(),
                from.tags(),
                from.indicatorsNamedInSource(),
                from.suggestedIndicators(),
                from.evidenceExamples(),
                from.headingBasis(),
                from.derivedFrom());
    }

    /** Of a node that is stored already. */
    static NodeFields of(NodeContent from) {
        return new NodeFields(
                from.key() == null ? null : from.key().toString(),
                from.code(),
                from.title(),
                from.wording(),
                from.guidance(),
                from.weight(),
                from.core(),
                from.scale(),
                from.levelDescriptors(),
                from.notApplicableTo(),
                from.tags(),
                from.indicators(),
                from.suggestedIndicators(),
                from.evidenceExamples(),
                from.headingBasis(),
                from.derivedFrom().stream().map(Object::toString).toList());
    }

    static NodeFields of(EditionFile.Group from) {
        return new NodeFields(
                from.key(),
                from.code(),
                from.name(),
                from.definition(),
                from.guidance(),
                from.weight(),
                null,
                null,
                null,
                from.notApplicableTo(),
                null,
                null,
                null,
                null,
                null,
                from.derivedFrom());
    }

    /** All indicators that it names, as they are stored. */
    Stream<String> namedIndicators() {
        return Stream.concat(indicators.stream(), suggestedIndicators.stream())
                .filter(Objects::nonNull)
                .map(IndicatorCode::normalise);
    }

    private static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : given;
    }
}
