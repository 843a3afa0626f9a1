package org.councilbenchmark.catalogue.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.search.Folded;
import org.councilbenchmark.platform.http.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
class Node {

    @Id
    UUID id;

    UUID edition;

    /** The same in every edition that keeps this node; the id of its first appearance. */
    UUID stableKey;

    UUID parent;
    String code;

    @Enumerated(EnumType.STRING)
    NodeType nodeType;

    /** Order among its siblings, from 1. */
    int position;

    String title;
    String wording;
    BigDecimal weight;
    boolean core;
    String scale;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> notApplicableTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> tags;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> indicators;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> suggestedIndicators;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> evidenceExamples;

    String headingBasis;
    String searchText;

    protected Node() {}

    /** All nodes of the content, each before its children. */
    static List<Node> of(UUID edition, EditionContent content) {
        List<Node> nodes = new ArrayList<>();
        addAll(nodes, edition, null, content.themes());
        return nodes;
    }

    private static void addAll(List<Node> nodes, UUID edition, UUID parent, List<NodeContent> siblings) {
        int position = 1;
        for (NodeContent each : siblings) {
            Node node = of(edition, parent, position++, each);
            nodes.add(node);
            addAll(nodes, edition, node.id, each.children());
        }
    }

    private static Node of(UUID edition, UUID parent, int position, NodeContent content) {
        Node node = new Node();
        node.id = Ids.next();
        node.stableKey = node.id;
        node.edition = edition;
        node.parent = parent;
        node.position = position;
        node.take(content);
        return node;
    }

    private void take(NodeContent content) {
        code = content.code();
        nodeType = content.type();
        title = content.title();
        wording = content.wording();
        weight = content.weight();
        core = content.core();
        notApplicableTo = content.notApplicableTo();
        tags = content.tags();
        indicators = content.indicators();
        suggestedIndicators = content.suggestedIndicators();
        evidenceExamples = content.evidenceExamples();
        headingBasis = content.headingBasis();
        searchText = Folded.ofAll(Stream.of(code, title, wording));
    }
}
