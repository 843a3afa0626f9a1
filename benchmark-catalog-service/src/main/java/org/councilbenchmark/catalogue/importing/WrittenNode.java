package org.councilbenchmark.catalogue.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.measure.IndicatorCode;

/**
 * A node of the file with its place, the same for all four levels, so that each rule is written once.
 *
 * @param pointer where it stands in the file
 * @param titleMember what its title is called there
 * @param childrenMember what the list of its children is called there; null for criteria
 */
record WrittenNode(
        String pointer,
        NodeType type,
        String titleMember,
        String wordingMember,
        String childrenMember,
        String code,
        String title,
        String wording,
        BigDecimal weight,
        Boolean core,
        List<String> notApplicableTo,
        List<String> tags,
        List<String> indicators,
        List<String> suggestedIndicators,
        List<String> evidenceExamples,
        String headingBasis,
        List<WrittenNode> children) {

    static List<WrittenNode> themes(ImportEdition edition) {
        return each(edition.themes(), "/themes", WrittenNode::theme);
    }

    private static WrittenNode theme(ImportEdition.Theme theme, String at) {
        return theme == null
                ? missing(at, NodeType.THEME)
                : group(
                        at,
                        NodeType.THEME,
                        "elements",
                        theme.code(),
                        theme.name(),
                        theme.definition(),
                        theme.weight(),
                        theme.notApplicableTo(),
                        each(theme.elements(), at + "/elements", WrittenNode::element));
    }

    private static WrittenNode element(ImportEdition.Element element, String at) {
        return element == null
                ? missing(at, NodeType.ELEMENT)
                : group(
                        at,
                        NodeType.ELEMENT,
                        "headings",
                        element.code(),
                        element.name(),
                        element.definition(),
                        element.weight(),
                        element.notApplicableTo(),
                        each(element.headings(), at + "/headings", WrittenNode::heading));
    }

    private static WrittenNode heading(ImportEdition.Heading heading, String at) {
        return heading == null
                ? missing(at, NodeType.HEADING)
                : group(
                        at,
                        NodeType.HEADING,
                        "criteria",
                        heading.code(),
                        heading.name(),
                        heading.definition(),
                        heading.weight(),
                        heading.notApplicableTo(),
                        each(heading.criteria(), at + "/criteria", WrittenNode::criterion));
    }

    private static WrittenNode criterion(ImportEdition.Criterion criterion, String at) {
        return criterion == null
                ? missing(at, NodeType.CRITERION)
                : new WrittenNode(
                        at,
                        NodeType.CRITERION,
                        "title",
                        "statement",
                        null,
                        criterion.code(),
                        criterion.title(),
                        criterion.statement(),
                        criterion.weight(),
                        criterion.core(),
                        list(criterion.notApplicableTo()),
                        list(criterion.tags()),
                        list(criterion.indicatorsNamedInSource()),
                        list(criterion.suggestedIndicators()),
                        list(criterion.evidenceExamples()),
                        criterion.headingBasis(),
                        List.of());
    }

    private static WrittenNode group(
            String at,
            NodeType type,
            String childrenMember,
            String code,
            String name,
            String definition,
            BigDecimal weight,
            List<String> notApplicableTo,
            List<WrittenNode> children) {
        return new WrittenNode(
                at,
                type,
                "name",
                "definition",
                childrenMember,
                code,
                name,
                definition,
                weight,
                null,
                list(notApplicableTo),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                children);
    }

    private static WrittenNode missing(String at, NodeType type) {
        return new WrittenNode(
                at, type, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
                List.of(), null, List.of());
    }

    private static <T> List<WrittenNode> each(List<T> parts, String at, BiFunction<T, String, WrittenNode> written) {
        List<WrittenNode> nodes = new ArrayList<>();
        for (int index = 0; parts != null && index < parts.size(); index++) {
            nodes.add(written.apply(parts.get(index), at + "/" + index));
        }
        return nodes;
    }

    private static List<String> list(List<String> given) {
        return given == null ? List.of() : given;
    }

    /** A null in the place of a node. */
    boolean isMissing() {
        return titleMember == null;
    }

    /** Codes of all indicators that it names, as they are stored. */
    List<String> allIndicators() {
        List<String> all = new ArrayList<>(indicators);
        all.addAll(suggestedIndicators);
        return all.stream()
                .filter(Objects::nonNull)
                .map(IndicatorCode::normalise)
                .toList();
    }

    NodeContent content() {
        return new NodeContent(
                code,
                type,
                title.strip(),
                wording == null ? null : wording.strip(),
                weight == null ? BigDecimal.ONE : weight,
                Boolean.TRUE.equals(core),
                notApplicableTo,
                tags,
                IndicatorCode.normaliseAll(indicators),
                IndicatorCode.normaliseAll(suggestedIndicators),
                evidenceExamples,
                headingBasis,
                children.stream().map(WrittenNode::content).toList());
    }
}
