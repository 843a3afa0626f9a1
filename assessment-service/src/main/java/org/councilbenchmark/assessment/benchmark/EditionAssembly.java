package org.councilbenchmark.assessment.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.scoring.Bands;
import org.councilbenchmark.assessment.scoring.EditionNode;
import org.councilbenchmark.assessment.scoring.EditionTree;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;

/** Puts the published nodes together into the tree that scoring works on. */
final class EditionAssembly {

    private static final Comparator<NodePublished> IN_ORDER =
            Comparator.comparingInt(NodePublished::position).thenComparing(NodePublished::code);

    private final EditionPublished manifest;
    private final Map<String, RatingScale> scales;
    private final Map<String, List<NodePublished>> children;
    private final List<NodePublished> inReadingOrder = new ArrayList<>();

    private EditionAssembly(EditionPublished manifest, List<NodePublished> nodes) {
        this.manifest = manifest;
        this.scales = manifest.scales().stream()
                .map(EditionAssembly::scale)
                .collect(Collectors.toMap(RatingScale::code, Function.identity()));
        this.children = nodes.stream()
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(node -> node.parent() == null ? "" : node.parent()));
    }

    static Edition of(EditionPublished manifest, List<NodePublished> nodes) {
        EditionAssembly assembly = new EditionAssembly(manifest, nodes);
        List<EditionNode.Parent> themes = assembly.childrenOf("").stream()
                .map(EditionNode.Parent.class::cast)
                .toList();
        EditionTree tree = new EditionTree(
                themes, assembly.scales.get(manifest.defaultScale()), Rational.parse(manifest.coverageThreshold()));
        return new Edition(manifest, tree, assembly.inReadingOrder);
    }

    private List<EditionNode> childrenOf(String code) {
        return children.getOrDefault(code, List.of()).stream().map(this::node).toList();
    }

    private EditionNode node(NodePublished node) {
        inReadingOrder.add(node);
        Rational weight = Rational.parse(node.weight());
        return node.nodeType() == NodeType.CRITERION
                ? new EditionNode.Criterion(node.code(), weight, scaleOf(node), node.core())
                : new EditionNode.Parent(node.nodeType(), node.code(), weight, childrenOf(node.code()));
    }

    private RatingScale scaleOf(NodePublished node) {
        return scales.get(node.scale() == null ? manifest.defaultScale() : node.scale());
    }

    private static RatingScale scale(EditionPublished.Scale scale) {
        List<RatingScale.Level> levels = scale.levels().stream()
                .map(level -> new RatingScale.Level(level.level(), level.label()))
                .toList();
        List<Bands.Band> bands = scale.bands().stream()
                .map(band -> new Bands.Band(Rational.parse(band.from()), band.label()))
                .toList();
        return new RatingScale(scale.code(), scale.min(), scale.max(), levels, new Bands(bands));
    }
}
