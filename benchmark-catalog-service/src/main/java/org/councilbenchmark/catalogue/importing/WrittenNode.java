package org.councilbenchmark.catalogue.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.measure.IndicatorCode;

/**
 * A node with its place in what was sent, the same for all four levels, so that each rule is written once.
 *
 * @param pointer where it stands
 * @param members what its parts are called there
 * @param fields null where there is a null in the place of a node
 */
public record WrittenNode(
        String pointer, NodeType type, Members members, NodeFields fields, List<WrittenNode> children) {

    /**
     * Names of members that differ from level to level.
     *
     * @param children null for criteria
     */
    public record Members(String title, String wording, String indicators, String children) {

        /** As the columns of a table are called. */
        public static final Members COLUMNS = new Members("title", "wording", "indicators", "code");

        static final Members THEME = new Members("name", "definition", null, "elements");
        static final Members ELEMENT = new Members("name", "definition", null, "headings");
        static final Members HEADING = new Members("name", "definition", null, "criteria");
        static final Members CRITERION = new Members("title", "statement", "indicatorsNamedInSource", null);

        /** As the nodes of a draft are called over HTTP. */
        static Members ofDraft(NodeType type) {
            return type == NodeType.CRITERION
                    ? new Members("title", "statement", "indicators", null)
                    : new Members("title", "definition", null, "children");
        }
    }

    /** Members as the JSON form calls them. */
    public static Members members(NodeType type) {
        return switch (type) {
            case THEME -> Members.THEME;
            case ELEMENT -> Members.ELEMENT;
            case HEADING -> Members.HEADING;
            case CRITERION -> Members.CRITERION;
        };
    }

    static List<WrittenNode> themes(EditionFile edition) {
        return each(edition.themes(), "/themes", WrittenNode::theme);
    }

    private static WrittenNode theme(EditionFile.Theme from, String at) {
        return from == null
                ? missing(at, NodeType.THEME)
                : group(
                        from,
                        at,
                        NodeType.THEME,
                        Members.THEME,
                        each(from.elements(), at + "/elements", WrittenNode::element));
    }

    private static WrittenNode element(EditionFile.Element from, String at) {
        return from == null
                ? missing(at, NodeType.ELEMENT)
                : group(
                        from,
                        at,
                        NodeType.ELEMENT,
                        Members.ELEMENT,
                        each(from.headings(), at + "/headings", WrittenNode::heading));
    }

    private static WrittenNode heading(EditionFile.Heading from, String at) {
        return from == null
                ? missing(at, NodeType.HEADING)
                : group(
                        from,
                        at,
                        NodeType.HEADING,
                        Members.HEADING,
                        each(from.criteria(), at + "/criteria", WrittenNode::criterion));
    }

    private static WrittenNode group(
            EditionFile.Group from, String at, NodeType type, Members members, List<WrittenNode> children) {
        return new WrittenNode(at, type, members, NodeFields.of(from), children);
    }

    private static WrittenNode criterion(EditionFile.Criterion from, String at) {
        return from == null
                ? missing(at, NodeType.CRITERION)
                : new WrittenNode(at, NodeType.CRITERION, Members.CRITERION, NodeFields.of(from), List.of());
    }

    /** A stored node with everything below it; its place is its code. */
    static WrittenNode stored(NodeContent from) {
        return new WrittenNode(
                "/nodes/" + from.code(),
                from.type(),
                Members.ofDraft(from.type()),
                NodeFields.of(from),
                from.children().stream().map(WrittenNode::stored).toList());
    }

    /** A null in the place of a node. */
    public static WrittenNode missing(String at, NodeType type) {
        return new WrittenNode(at, type, null, null, List.of());
    }

    private static <T> List<WrittenNode> each(List<T> parts, String at, BiFunction<T, String, WrittenNode> written) {
        List<WrittenNode> nodes = new ArrayList<>();
        for (int index = 0; parts != null && index < parts.size(); index++) {
            nodes.add(written.apply(parts.get(index), at + "/" + index));
        }
        return nodes;
    }

    boolean isMissing() {
        return fields == null;
    }

    /** This node and all below it, without missing ones. */
    Stream<NodeFields> all() {
        return Stream.concat(Stream.ofNullable(fields), children.stream().flatMap(WrittenNode::all));
    }

    /**
     * What it says; only after it was found to have no fault.
     *
     * @param audience makes the stored form of an entry of {@code notApplicableTo}
     */
    NodeContent content(UnaryOperator<String> audience) {
        return new NodeContent(
                fields.key() == null ? null : UUID.fromString(fields.key()),
                fields.code(),
                type,
                fields.title().strip(),
                fields.wording() == null ? null : fields.wording().strip(),
                fields.guidance() == null ? null : fields.guidance().strip(),
                fields.weight() == null ? BigDecimal.ONE : fields.weight(),
                Boolean.TRUE.equals(fields.core()),
                fields.scale(),
                fields.levelDescriptors(),
                fields.notApplicableTo().stream().map(audience).distinct().toList(),
                fields.tags(),
                IndicatorCode.normaliseAll(fields.indicators()),
                IndicatorCode.normaliseAll(fields.suggestedIndicators()),
                fields.evidenceExamples(),
                fields.headingBasis(),
                fields.derivedFrom().stream().map(UUID::fromString).distinct().toList(),
                children.stream().map(child -> child.content(audience)).toList());
    }
}
