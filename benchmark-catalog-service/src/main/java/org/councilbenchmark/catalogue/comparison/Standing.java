package org.councilbenchmark.catalogue.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;

/**
 * Where nodes stand: below which node, under which code, in which place. A node moves only with respect to its parent:
 * below a parent that was itself moved or renumbered it stays where it was, under another code.
 */
final class Standing {

    private final NodeMatching matching;

    /** Of the earlier edition, by code; themes have no parent. */
    private final Map<String, NodeContent> parents = new HashMap<>();

    /** Places among siblings in the earlier edition, from 1. */
    private final Map<String, Integer> places = new HashMap<>();

    Standing(EditionContent earlier, NodeMatching matching) {
        this.matching = matching;
        place(null, earlier.themes());
    }

    private void place(NodeContent parent, List<NodeContent> siblings) {
        for (int index = 0; index < siblings.size(); index++) {
            NodeContent node = siblings.get(index);
            parents.put(node.code(), parent);
            places.put(node.code(), index + 1);
            place(node, node.children());
        }
    }

    List<Change> changes(NodeContent parent, NodeContent node, NodeContent before) {
        List<Change> found = new ArrayList<>();
        if (!stayedBelow(parent, before)) {
            String was = code(parents.get(before.code()));
            found.add(Change.kept(ChangeKind.MOVED, before, node, "parent", was, code(parent)));
        }
        if (!node.code().equals(before.code())) {
            found.add(Change.kept(ChangeKind.RENUMBERED, before, node, "code", before.code(), node.code()));
        }
        return found;
    }

    private boolean stayedBelow(NodeContent parent, NodeContent before) {
        NodeContent was = parents.get(before.code());
        if (parent == null || was == null) {
            return parent == was;
        }
        return matching.earlier(parent)
                .filter(counterpart -> counterpart.code().equals(was.code()))
                .isPresent();
    }

    private static String code(NodeContent node) {
        return node == null ? null : node.code();
    }

    Change reordering(NodeContent node, NodeContent before, int position) {
        return Change.kept(ChangeKind.REORDERED, before, node, "position", places.get(before.code()), position);
    }

    /** Codes of those that stayed below this parent, but not in their order. */
    Set<String> reordered(NodeContent parent, List<NodeContent> nodes) {
        List<Integer> former = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        for (NodeContent node : nodes) {
            matching.earlier(node)
                    .filter(before -> stayedBelow(parent, before))
                    .map(before -> places.get(before.code()))
                    .ifPresent(place -> {
                        former.add(place);
                        codes.put(place, node.code());
                    });
        }
        Set<String> out = new HashSet<>();
        Order.outOf(former).forEach(place -> out.add(codes.get(place)));
        return out;
    }
}
