package org.councilbenchmark.catalogue.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.scale.ScaleView;

/** Reading editions: the whole tree, and single nodes. */
@ApplicationScoped
public class EditionReading {

    @Inject
    EditionRepository editions;

    @Inject
    NodeRepository nodes;

    @Inject
    EditionStore store;

    @Inject
    EditionDocuments documents;

    @Inject
    LargeEditionTurn turn;

    @Inject
    CouncilService councils;

    @Inject
    ObjectMapper json;

    /** The whole tree; of what is published, from memory once it was asked for. */
    EditionDocument document(String benchmark, String edition) {
        return documents.get(
                benchmark, edition, () -> QuarkusTransaction.joiningExisting().call(() -> build(benchmark, edition)));
    }

    private EditionDocument build(String benchmark, String code) throws JsonProcessingException {
        Edition edition = editions.requireVisible(benchmark, code);
        byte[] tree = turn.isLarge(edition) ? null : json.writeValueAsBytes(view(edition));
        return new EditionDocument(edition.tag(), edition.isDraft(), tree);
    }

    /** The tree of an edition that is written as it is sent. */
    @Transactional
    EditionView view(String benchmark, String code) {
        return view(editions.requireVisible(benchmark, code));
    }

    private EditionView view(Edition edition) {
        turn.await(edition);
        List<Node> all = nodes.of(edition);
        Audiences audiences = audiences(all);
        Map<UUID, List<Node>> childrenByParent =
                all.stream().filter(node -> node.parent != null).collect(Collectors.groupingBy(node -> node.parent));
        List<NodeView> themes = all.stream()
                .filter(node -> node.parent == null)
                .map(theme -> NodeView.tree(theme, childrenByParent, audiences))
                .toList();
        List<ScaleView> scales =
                store.scalesOf(edition, all).stream().map(ScaleView::of).toList();
        return EditionView.of(edition, scales, themes);
    }

    /** One node with what stands above it and directly below it. */
    @Transactional
    public EditionPart<NodeView> node(String benchmark, String code, String nodeCode) {
        Edition edition = editions.requireVisible(benchmark, code);
        Node node = nodes.require(edition, nodeCode);
        List<Node> below = nodes.childrenOf(node);
        Audiences audiences = audiences(List.of(node)).and(audiences(below));
        return new EditionPart<>(
                edition.isDraft() ? node.version + "." + edition.version : edition.tag(),
                edition.isDraft(),
                NodeView.alone(node, nodes.above(node), below, audiences));
    }

    Audiences audiences(Collection<Node> shown) {
        List<String> ids = shown.stream()
                .flatMap(node -> node.notApplicableTo.stream())
                .filter(Audiences::isCouncil)
                .distinct()
                .toList();
        return ids.isEmpty() ? Audiences.NONE : new Audiences(councils.codesByIds(ids));
    }
}
