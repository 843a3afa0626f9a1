package org.councilbenchmark.catalogue.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.scale.ScaleView;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** Reading what is published: the whole tree, single nodes, lists of criteria. */
@ApplicationScoped
class EditionReading {

    @Inject
    EditionRepository editions;

    @Inject
    NodeRepository nodes;

    @Inject
    EditionService publishing;

    @Inject
    EditionDocuments documents;

    @Inject
    ObjectMapper json;

    /** The whole tree, from memory once it was asked for. */
    EditionDocument document(String benchmark, String edition) {
        return documents.get(
                benchmark, edition, () -> QuarkusTransaction.joiningExisting().call(() -> build(benchmark, edition)));
    }

    private EditionDocument build(String benchmark, String code) throws JsonProcessingException {
        Edition edition = editions.require(benchmark, code);
        List<Node> all = nodes.of(edition);
        Map<UUID, List<Node>> childrenByParent =
                all.stream().filter(node -> node.parent != null).collect(Collectors.groupingBy(node -> node.parent));
        List<NodeView> themes = all.stream()
                .filter(node -> node.parent == null)
                .map(theme -> NodeView.tree(theme, childrenByParent))
                .toList();
        List<ScaleView> scales =
                publishing.scalesOf(edition, all).stream().map(ScaleView::of).toList();
        return new EditionDocument(edition.checksum, json.writeValueAsBytes(EditionView.of(edition, scales, themes)));
    }

    /** One node with what stands above it and directly below it. */
    @Transactional
    EditionPart<NodeView> node(String benchmark, String edition, String code) {
        Edition published = editions.require(benchmark, edition);
        Node node = nodes.require(published, code);
        return new EditionPart<>(published.checksum, NodeView.alone(node, nodes.above(node), nodes.childrenOf(node)));
    }

    @Transactional
    Page<NodeView> criteria(String benchmark, String edition, CriteriaFilter filter, Paging paging) {
        Where where = filter.where(editions.require(benchmark, edition).id);
        List<NodeView> items = nodes.criteria(where, paging).stream()
                .map(placed -> NodeView.alone(placed.criterion(), placed.above(), List.of()))
                .toList();
        return Page.of(items, paging, nodes.countCriteria(where));
    }
}
