package org.councilbenchmark.catalogue.comparison;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** Small editions for tests; a node's key follows from the name it is given. */
public final class Trees {

    /** 1 to 4. */
    public static final ScaleDefinition FOUR = scale("four", 1, 4);

    private Trees() {}

    public static ScaleDefinition scale(String code, int min, int max) {
        List<RatingLevel> levels = IntStream.rangeClosed(min, max)
                .mapToObj(level -> new RatingLevel(level, "Level " + level, null))
                .toList();
        return new ScaleDefinition(code, code, levels, List.of());
    }

    public static EditionContent edition(String code, ScaleDefinition scale, NodeContent... themes) {
        return new EditionContent(
                "trees", code, "Trees", "en-GB", scale, List.of(), new BigDecimal("0.8"), List.of(themes));
    }

    public static EditionContent edition(String code, NodeContent... themes) {
        return edition(code, FOUR, themes);
    }

    public static UUID key(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A criterion of weight 1 that says what its name says. */
    public static NodeContent criterion(String name, String code) {
        return criterion(name, code, "Statement of " + name, "1");
    }

    public static NodeContent criterion(
            String name, String code, String statement, String weight, String... derivedFrom) {
        List<UUID> origins = new ArrayList<>();
        for (String origin : derivedFrom) {
            origins.add(key(origin));
        }
        NodeContent empty = NodeContent.empty(code, NodeType.CRITERION);
        return new NodeContent(
                key(name),
                code,
                NodeType.CRITERION,
                name,
                statement,
                null,
                new BigDecimal(weight),
                false,
                null,
                empty.levelDescriptors(),
                empty.notApplicableTo(),
                empty.tags(),
                empty.indicators(),
                empty.suggestedIndicators(),
                empty.evidenceExamples(),
                null,
                origins,
                List.of());
    }

    /** The same criterion, rated on another scale. */
    public static NodeContent onScale(NodeContent node, String scale) {
        return new NodeContent(
                node.key(),
                node.code(),
                node.type(),
                node.title(),
                node.wording(),
                node.guidance(),
                node.weight(),
                node.core(),
                scale,
                node.levelDescriptors(),
                node.notApplicableTo(),
                node.tags(),
                node.indicators(),
                node.suggestedIndicators(),
                node.evidenceExamples(),
                node.headingBasis(),
                node.derivedFrom(),
                node.children());
    }

    /** A theme, element or heading, by the number of parts of its code. */
    public static NodeContent node(String name, String code, NodeContent... below) {
        NodeType type = NodeType.values()[code.split("\\.").length - 1];
        return NodeContent.empty(code, type).withKey(key(name), List.of(below));
    }

    /** One theme and one element above these headings. */
    public static NodeContent theme(NodeContent... headings) {
        return node("theme", "1", node("element", "1.1", headings));
    }
}
