package org.councilbenchmark.catalogue.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;
import org.councilbenchmark.catalogue.scale.ScaleService;

/** Editions as content: rows become a tree, and a tree becomes rows, of which only those are written that differ. */
@ApplicationScoped
class EditionStore {

    private static final int LOT = 200;

    @Inject
    EditionRepository editions;

    @Inject
    NodeRepository nodes;

    @Inject
    ScaleService scales;

    @Inject
    LargeEditionTurn turn;

    /** To be changed: the rows stay in the session. */
    EditionContent read(Edition edition) {
        turn.await(edition);
        return content(edition, nodes.of(edition));
    }

    /** To be looked at: the rows leave the session, which would otherwise search them for changes at each flush. */
    EditionContent view(Edition edition) {
        turn.await(edition);
        List<Node> all = nodes.of(edition);
        EditionContent content = content(edition, all);
        all.forEach(nodes::forget);
        return content;
    }

    private EditionContent content(Edition edition, List<Node> all) {
        Map<UUID, List<Node>> below =
                all.stream().filter(node -> node.parent != null).collect(Collectors.groupingBy(node -> node.parent));
        List<Node> themes = all.stream().filter(node -> node.parent == null).toList();
        Map<String, ScaleDefinition> byCode = scales.byCodes(scaleCodes(edition, all));
        ScaleDefinition usual = byCode.remove(edition.defaultScale);
        List<ScaleDefinition> others =
                byCode.keySet().stream().sorted().map(byCode::get).toList();
        return new EditionContent(
                edition.benchmark,
                edition.code,
                edition.title,
                edition.language,
                usual,
                others,
                edition.coverageThreshold,
                tree(themes, below));
    }

    private static List<NodeContent> tree(List<Node> siblings, Map<UUID, List<Node>> below) {
        return siblings.stream()
                .map(node -> node.content(tree(below.getOrDefault(node.id, List.of()), below)))
                .toList();
    }

    /** The scales that the edition's criteria are rated on. */
    List<ScaleDefinition> scalesOf(Edition edition, List<Node> all) {
        return scales.findAll(scaleCodes(edition, all));
    }

    private static Set<String> scaleCodes(Edition edition, List<Node> all) {
        Set<String> codes = all.stream()
                .map(node -> node.scale)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.add(edition.defaultScale);
        return codes;
    }

    /** Stores an edition that is new, and the scales that are. */
    List<Node> insert(Edition edition, EditionContent content) {
        content.scales().values().forEach(scales::addIfAbsent);
        editions.persist(edition);
        return write(edition, content);
    }

    /** Makes the stored nodes those of the content; a node is recognised by its key. */
    List<Node> write(Edition edition, EditionContent content) {
        Map<UUID, Node> present =
                nodes.of(edition).stream().collect(Collectors.toMap(node -> node.stableKey, node -> node));
        List<Node> written = new ArrayList<>();
        write(edition.id, null, content.themes(), present, written);
        present.values().forEach(nodes::delete);
        nodes.flush();
        return written;
    }

    private void write(
            UUID edition, UUID parent, List<NodeContent> siblings, Map<UUID, Node> present, List<Node> written) {
        int position = 1;
        for (NodeContent content : siblings) {
            Node known = content.key() == null ? null : present.remove(content.key());
            Node node = known == null ? Node.of(edition, content) : known;
            node.take(content, parent, position++);
            written.add(node);
            if (known == null) {
                nodes.persist(node);
                letGo(written);
            }
            write(edition, node.id, content.children(), present, written);
        }
    }

    /** Every so often, new nodes are written and forgotten: a large edition would be in memory a second time. */
    private void letGo(List<Node> written) {
        if (written.size() % LOT == 0) {
            nodes.flush();
            written.subList(written.size() - LOT, written.size()).forEach(nodes::forget);
        }
    }
}
