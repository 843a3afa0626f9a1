package org.councilbenchmark.catalogue.edition;

import static org.councilbenchmark.catalogue.edition.EditionProblem.NODE_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class NodeRepository implements PanacheRepositoryBase<Node, UUID> {

    private static final String PLACED = "select t, e, h, c from Node c join Node h on h.id = c.parent"
            + " join Node e on e.id = h.parent join Node t on t.id = e.parent where c.id in :ids";

    /** A criterion with all that stands above it. */
    record Placed(Node theme, Node element, Node heading, Node criterion) {

        List<Node> above() {
            return List.of(theme, element, heading);
        }
    }

    Node require(Edition edition, String code) {
        return find("edition = ?1 and code = ?2", edition.id, code)
                .firstResultOptional()
                .orElseThrow(() -> NODE_UNKNOWN.with(
                        "Edition " + edition.code + " has no node '" + code + "'.",
                        "Take a code from the edition's tree, such as 3.1 or 3.1.a.5."));
    }

    /** All nodes of an edition, siblings in order. */
    List<Node> of(Edition edition) {
        return list("edition = ?1 order by position", edition.id);
    }

    List<Node> childrenOf(Node node) {
        return list("parent = ?1 order by position", node.id);
    }

    void deleteOf(Edition edition) {
        delete("edition", edition.id);
    }

    /** The node has been written; its search text, which only the database needs, is let go. */
    void forget(Node node) {
        getEntityManager().detach(node);
        node.searchText = null;
    }

    /** From the theme down to the parent. */
    List<Node> above(Node node) {
        List<Node> above = new ArrayList<>();
        for (UUID next = node.parent; next != null; next = above.get(0).parent) {
            above.add(0, findById(next));
        }
        return above;
    }

    /** Criteria with all that stands above them, by id. */
    Map<UUID, Placed> placed(Collection<UUID> criteria) {
        return getEntityManager()
                .createQuery(PLACED, Placed.class)
                .setParameter("ids", criteria)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(found -> found.criterion().id, Function.identity()));
    }
}
