package org.councilbenchmark.catalogue.drafting;

import static org.councilbenchmark.catalogue.drafting.DraftProblem.NODE_NOT_HERE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;

/** Changes of a tree of nodes; each gives a new tree and leaves the old one as it is. */
record ContentTree(EditionContent edition) {

    Optional<NodeContent> find(String code) {
        return edition.nodes().filter(node -> node.code().equals(code)).findFirst();
    }

    NodeContent require(String code) {
        return find(code)
                .orElseThrow(() -> NODE_NOT_HERE.with(
                        "Edition " + edition.edition() + " has no node '" + code + "'.",
                        "Take a code from the draft's tree."));
    }

    /** Children of the node; the themes for null. */
    List<NodeContent> below(String parent) {
        return parent == null ? edition.themes() : require(parent).children();
    }

    /**
     * Puts a node among the children of another.
     *
     * @param parent null for a theme
     * @param position from 1; null, or one past the end, for the last
     */
    ContentTree insert(String parent, Integer position, NodeContent node) {
        return mapChildren(parent, siblings -> {
            List<NodeContent> changed = new ArrayList<>(siblings);
            int last = siblings.size() + 1;
            changed.add(position == null || position > last ? siblings.size() : position - 1, node);
            return changed;
        });
    }

    ContentTree replace(String code, NodeContent node) {
        return mapChildren(parentOf(code), siblings -> siblings.stream()
                .map(sibling -> sibling.code().equals(code) ? node : sibling)
                .toList());
    }

    /** Takes a node out with everything below it. */
    ContentTree remove(String code) {
        return mapChildren(parentOf(code), siblings -> siblings.stream()
                .filter(sibling -> !sibling.code().equals(code))
                .toList());
    }

    /** The node under another code, and everything below it under codes that continue it. */
    static NodeContent recode(NodeContent node, String code) {
        int old = node.code().length();
        List<NodeContent> below = node.children().stream()
                .map(child -> recode(child, code + child.code().substring(old)))
                .toList();
        return node.withCode(code).withChildren(below);
    }

    /** Code of the parent; null for themes. */
    static String parentOf(String code) {
        int end = code.lastIndexOf('.');
        return end < 0 ? null : code.substring(0, end);
    }

    private ContentTree mapChildren(String parent, UnaryOperator<List<NodeContent>> change) {
        List<NodeContent> themes = parent == null
                ? change.apply(edition.themes())
                : edition.themes().stream()
                        .map(theme -> mapChildren(theme, parent, change))
                        .toList();
        return new ContentTree(edition.withThemes(themes));
    }

    private static NodeContent mapChildren(NodeContent node, String parent, UnaryOperator<List<NodeContent>> change) {
        if (node.code().equals(parent)) {
            return node.withChildren(change.apply(node.children()));
        }
        if (!parent.startsWith(node.code() + ".")) {
            return node;
        }
        return node.withChildren(node.children().stream()
                .map(child -> mapChildren(child, parent, change))
                .toList());
    }
}
