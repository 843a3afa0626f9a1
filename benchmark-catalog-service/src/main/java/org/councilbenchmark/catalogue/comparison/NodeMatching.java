package org.councilbenchmark.catalogue.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;

/**
 * Two editions laid beside each other: which node of one is which of the other, and which derive from which. Nodes are
 * told apart by their codes, since a code is unique in its edition.
 */
public final class NodeMatching {

    private final MatchedBy matchedBy;
    private final Map<String, NodeContent> earlierByLater = new HashMap<>();
    private final Map<String, NodeContent> laterByEarlier = new HashMap<>();
    private final Map<String, List<NodeContent>> origins = new HashMap<>();
    private final Map<String, List<NodeContent>> parts = new HashMap<>();

    private NodeMatching(MatchedBy matchedBy) {
        this.matchedBy = matchedBy;
    }

    public static NodeMatching of(EditionContent earlier, EditionContent later) {
        Map<UUID, NodeContent> byKey = new HashMap<>();
        earlier.nodes().forEach(node -> byKey.put(node.key(), node));
        boolean shared = later.nodes().anyMatch(node -> byKey.containsKey(node.key()));
        NodeMatching matching = new NodeMatching(shared ? MatchedBy.KEY : MatchedBy.CODE);
        if (shared) {
            matching.pair(later.nodes(), node -> byKey.get(node.key()));
        } else {
            Map<String, NodeContent> byCode = new HashMap<>();
            earlier.nodes().forEach(node -> byCode.put(place(node), node));
            matching.pair(later.nodes(), node -> byCode.get(place(node)));
        }
        matching.descend(later, byKey);
        return matching;
    }

    private static String place(NodeContent node) {
        return node.type() + " " + node.code();
    }

    private void pair(Stream<NodeContent> laterNodes, Function<NodeContent, NodeContent> counterpart) {
        laterNodes.forEach(node -> {
            NodeContent before = counterpart.apply(node);
            if (before != null) {
                earlierByLater.put(node.code(), before);
                laterByEarlier.put(before.code(), node);
            }
        });
    }

    /**
     * A node that keeps its key and names another origin was merged of both; one whose key stays while another derives
     * from it was split in both. Descent that the earlier edition told already is no news.
     */
    private void descend(EditionContent later, Map<UUID, NodeContent> byKey) {
        later.nodes().filter(node -> !node.derivedFrom().isEmpty()).forEach(node -> {
            List<NodeContent> of = newOrigins(node, byKey);
            if (!of.isEmpty()) {
                kept(node).filter(before -> !of.contains(before)).ifPresent(before -> of.add(0, before));
                origins.put(node.code(), of);
                of.forEach(origin -> parts.computeIfAbsent(origin.code(), code -> new ArrayList<>())
                        .add(node));
            }
        });
        parts.forEach((code, derived) -> later(code)
                .filter(after -> matchedBy == MatchedBy.KEY && !derived.contains(after))
                .ifPresent(after -> derived.add(0, after)));
    }

    private List<NodeContent> newOrigins(NodeContent node, Map<UUID, NodeContent> byKey) {
        Set<UUID> named = new LinkedHashSet<>(node.derivedFrom());
        kept(node).ifPresent(before -> before.derivedFrom().forEach(named::remove));
        return named.stream()
                .filter(byKey::containsKey)
                .map(byKey::get)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<NodeContent> kept(NodeContent node) {
        return matchedBy == MatchedBy.KEY ? earlier(node) : Optional.empty();
    }

    public MatchedBy matchedBy() {
        return matchedBy;
    }

    /** What this node of the later edition was before. */
    public Optional<NodeContent> earlier(NodeContent later) {
        return Optional.ofNullable(earlierByLater.get(later.code()));
    }

    /** What the node of this code in the earlier edition is now. */
    public Optional<NodeContent> later(String earlierCode) {
        return Optional.ofNullable(laterByEarlier.get(earlierCode));
    }

    /** What this node of the later edition derives from, itself included where it was kept; empty without descent. */
    public List<NodeContent> origins(NodeContent later) {
        return origins.getOrDefault(later.code(), List.of());
    }

    /** What derives from this node of the earlier edition, itself included where it was kept; empty without descent. */
    public List<NodeContent> parts(NodeContent earlier) {
        return parts.getOrDefault(earlier.code(), List.of());
    }
}
