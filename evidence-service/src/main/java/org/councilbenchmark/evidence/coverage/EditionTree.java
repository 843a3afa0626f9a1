package org.councilbenchmark.evidence.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.evidence.edition.Node;

/** The nodes of an edition in their order, each with the criteria beneath it. */
final class EditionTree {

    private static final String ROOT = "";
    private static final Comparator<Node> ORDER = Comparator.comparing(
                    Node::position, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Node::code);

    private final Map<String, List<Node>> children = new HashMap<>();

    EditionTree(List<Node> nodes) {
        nodes.stream().sorted(ORDER).forEach(node -> children.computeIfAbsent(
                        node.parent() == null ? ROOT : node.parent(), parent -> new ArrayList<>())
                .add(node));
    }

    /** From the top down, each before what is beneath it. */
    List<Node> all() {
        List<Node> all = new ArrayList<>();
        collect(ROOT, all);
        return all;
    }

    List<Node> criteria() {
        return all().stream().filter(Node::criterion).toList();
    }

    List<Node> criteriaBelow(String code) {
        List<Node> below = new ArrayList<>();
        collect(code, below);
        return below.stream().filter(Node::criterion).toList();
    }

    private void collect(String code, List<Node> into) {
        for (Node child : children.getOrDefault(code, List.of())) {
            into.add(child);
            collect(child.code(), into);
        }
    }
}
