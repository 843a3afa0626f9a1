package org.councilbenchmark.assessment.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.scoring.EditionNode;
import org.councilbenchmark.assessment.scoring.EditionTree;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rating;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.scoring.Scores;

/** A published edition, complete and immutable; safe to share between threads. */
public final class Edition {

    private final EditionPublished manifest;
    private final EditionTree tree;
    private final Map<String, NodePublished> nodes = new LinkedHashMap<>();

    Edition(EditionPublished manifest, EditionTree tree, List<NodePublished> inReadingOrder) {
        this.manifest = manifest;
        this.tree = tree;
        inReadingOrder.forEach(node -> nodes.put(node.code(), node));
    }

    /** Such as {@code 2009.1}. */
    public String code() {
        return manifest.edition();
    }

    /** @param council nodes that do not apply to it are left out, with the reason */
    public Scores score(Map<String, Rating> ratings, Assessed council) {
        return tree.score(ratings, leftOutFor(council));
    }

    public Optional<EditionNode.Criterion> criterion(String code) {
        return tree.criterion(code);
    }

    public boolean hasNode(String code) {
        return nodes.containsKey(code);
    }

    /** Codes of all criteria, in reading order. */
    public List<String> criteria() {
        return nodes.values().stream()
                .filter(node -> node.nodeType() == NodeType.CRITERION)
                .map(NodePublished::code)
                .toList();
    }

    /** The tier of a node, {@code overall} included; empty for a code that the edition does not have. */
    public Optional<NodeType> typeOf(String code) {
        return EditionTree.OVERALL.equals(code)
                ? Optional.of(NodeType.OVERALL)
                : Optional.ofNullable(nodes.get(code)).map(NodePublished::nodeType);
    }

    /** Coverage from which a score is sufficient, 0 to 1. */
    public Rational coverageThreshold() {
        return Rational.parse(manifest.coverageThreshold());
    }

    public String titleOf(String code) {
        NodePublished node = nodes.get(code);
        return node == null ? manifest.title() : node.title();
    }

    /** Why the edition does not put the criterion to this council; empty where it does. */
    public Optional<String> exclusionOf(String criterion, Assessed council) {
        for (NodePublished node = nodes.get(criterion); node != null; node = nodes.get(node.parent())) {
            Optional<String> reason = reason(node, council);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /** Whether the one node is the other, or stands beneath it. */
    public boolean isWithin(String code, String node) {
        return lineage(code).anyMatch(each -> each.code().equals(node));
    }

    /** The node of this type above another, such as the element of a criterion; empty where there is none. */
    public Optional<String> above(String code, NodeType type) {
        return lineage(code)
                .filter(node -> node.nodeType() == type)
                .map(NodePublished::code)
                .findFirst();
    }

    /** The node, its parent and so on up to the theme. */
    private Stream<NodePublished> lineage(String code) {
        return Stream.iterate(nodes.get(code), Objects::nonNull, node -> nodes.get(node.parent()));
    }

    private Map<String, String> leftOutFor(Assessed council) {
        Map<String, String> leftOut = new LinkedHashMap<>();
        nodes.values().forEach(node -> reason(node, council).ifPresent(reason -> leftOut.put(node.code(), reason)));
        return leftOut;
    }

    private static Optional<String> reason(NodePublished node, Assessed council) {
        return council.leftOutBy(node.notApplicableTo()).map(whom -> node.code() + " does not apply to " + whom);
    }
}
