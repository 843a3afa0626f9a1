package org.councilbenchmark.catalogue.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;

/**
 * Nodes of one edition lend their keys to nodes of another that have none: those of the same code and type are taken
 * to be the same node. A key that stands somewhere in the file is not lent a second time.
 */
final class KeyLending {

    private final Map<String, NodeContent> lenders = new HashMap<>();
    private final Set<UUID> taken;
    private int lent;

    private KeyLending(EditionContent basis, EditionContent file) {
        basis.nodes().forEach(node -> lenders.put(node.code(), node));
        taken = file.nodes()
                .map(NodeContent::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The content with keys, and how many were lent. */
    record Result(EditionContent content, int lent) {}

    static Result lend(EditionContent basis, EditionContent file) {
        KeyLending lending = new KeyLending(basis, file);
        EditionContent content = file.withThemes(lending.keyed(file.themes()));
        return new Result(content, lending.lent);
    }

    private List<NodeContent> keyed(List<NodeContent> nodes) {
        return nodes.stream()
                .map(node -> node.withKey(keyOf(node), keyed(node.children())))
                .toList();
    }

    private UUID keyOf(NodeContent node) {
        NodeContent lender = lenders.get(node.code());
        if (node.key() != null || lender == null || lender.type() != node.type() || !taken.add(lender.key())) {
            return node.key();
        }
        lent++;
        return lender.key();
    }
}
