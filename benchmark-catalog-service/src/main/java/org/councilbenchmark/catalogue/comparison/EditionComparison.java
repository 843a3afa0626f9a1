package org.councilbenchmark.catalogue.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;

/** The work of comparing: one pass over the later tree, taking in what is gone where it used to stand. */
public final class EditionComparison {

    /** From how many on one speaks of a split or a merger. */
    private static final int SEVERAL = 2;

    private final EditionContent earlier;
    private final EditionContent later;
    private final NodeMatching matching;
    private final Standing standing;
    private final List<Change> changes = new ArrayList<>();

    private EditionComparison(EditionContent earlier, EditionContent later) {
        this.earlier = earlier;
        this.later = later;
        this.matching = NodeMatching.of(earlier, later);
        this.standing = new Standing(earlier, matching);
    }

    public static EditionDiff of(EditionContent earlier, EditionContent later) {
        EditionComparison comparison = new EditionComparison(earlier, later);
        comparison.edition();
        comparison.siblings(null, later.themes());
        comparison.gone(earlier.themes());
        return EditionDiff.of(
                EditionCode.of(earlier),
                EditionCode.of(later),
                comparison.matching.matchedBy(),
                List.copyOf(comparison.changes));
    }

    private void edition() {
        edition("title", earlier.title(), later.title());
        edition("language", earlier.language(), later.language());
        edition("coverageThreshold", earlier.coverageThreshold(), later.coverageThreshold());
        edition("defaultScale", earlier.scale().code(), later.scale().code());
        Set<String> codes = new TreeSet<>(earlier.scales().keySet());
        codes.addAll(later.scales().keySet());
        for (String code : codes) {
            edition(
                    ChangeKind.SCALE_DEFINITION_CHANGED,
                    code,
                    earlier.scales().get(code),
                    later.scales().get(code));
        }
    }

    private void edition(String member, Object before, Object after) {
        edition(ChangeKind.EDITION_CHANGED, member, before, after);
    }

    private void edition(ChangeKind kind, String member, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(Change.ofEdition(kind, member, before, after));
        }
    }

    private void siblings(NodeContent parent, List<NodeContent> nodes) {
        Set<String> reordered = standing.reordered(parent, nodes);
        int position = 0;
        for (NodeContent node : nodes) {
            position++;
            NodeContent before = matching.earlier(node).orElse(null);
            if (before == null) {
                changes.add(Change.added(ChangeKind.ADDED, node, origins(node)));
                merged(node);
                siblings(node, node.children());
            } else {
                split(before);
                merged(node);
                changes.addAll(standing.changes(parent, node, before));
                if (reordered.contains(node.code())) {
                    changes.add(standing.reordering(node, before, position));
                }
                changes.addAll(NodeChanges.of(
                        before, node, earlier.scale().code(), later.scale().code()));
                siblings(node, node.children());
                gone(before.children());
            }
        }
    }

    private void split(NodeContent before) {
        List<NodeContent> parts = matching.parts(before);
        if (parts.size() >= SEVERAL) {
            changes.add(
                    Change.split(before, parts.stream().map(NodeContent::code).toList()));
        }
    }

    private void merged(NodeContent node) {
        if (matching.origins(node).size() >= SEVERAL) {
            changes.add(Change.added(ChangeKind.MERGED, node, origins(node)));
        }
    }

    private List<String> origins(NodeContent node) {
        return matching.origins(node).stream().map(NodeContent::code).toList();
    }

    /** Those that are gone, each with what is gone below it; what was kept is told where it stands now. */
    private void gone(List<NodeContent> nodes) {
        for (NodeContent node : nodes) {
            if (matching.later(node.code()).isEmpty()) {
                changes.add(Change.removed(node));
                split(node);
                gone(node.children());
            }
        }
    }
}
