package org.councilbenchmark.catalogue.edition;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.search.Folded;
import org.councilbenchmark.platform.http.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
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
    String guidance;
    BigDecimal weight;
    boolean core;
    String scale;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LevelDescriptor> levelDescriptors;

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

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> derivedFrom;

    String headingBasis;

    /** Written for searches; not read with the node. */
    @Basic(fetch = FetchType.LAZY)
    String searchText;

    @Basic(fetch = FetchType.LAZY)
    String searchMore;

    @Version
    long version = 1;

    protected Node() {}

    static Node of(UUID edition, NodeContent content) {
        Node node = new Node();
        node.id = Ids.next();
        node.stableKey = content.key() == null ? node.id : content.key();
        node.edition = edition;
        return node;
    }

    /** Takes over a place and what is said there. */
    void take(NodeContent content, UUID itsParent, int itsPosition) {
        boolean sameWords = hasWordsOf(content);
        parent = itsParent;
        position = itsPosition;
        code = content.code();
        nodeType = content.type();
        title = content.title();
        wording = content.wording();
        guidance = content.guidance();
        weight = content.weight();
        core = content.core();
        scale = content.scale();
        levelDescriptors = content.levelDescriptors();
        notApplicableTo = content.notApplicableTo();
        tags = content.tags();
        indicators = content.indicators();
        suggestedIndicators = content.suggestedIndicators();
        evidenceExamples = content.evidenceExamples();
        derivedFrom = content.derivedFrom();
        headingBasis = content.headingBasis();
        if (!sameWords) {
            fold();
        }
    }

    private boolean hasWordsOf(NodeContent content) {
        return content.code().equals(code)
                && content.title().equals(title)
                && Objects.equals(content.wording(), wording)
                && Objects.equals(content.guidance(), guidance)
                && content.tags().equals(tags)
                && content.evidenceExamples().equals(evidenceExamples);
    }

    private void fold() {
        searchText = Folded.ofAll(Stream.of(code, title, wording));
        searchMore = Folded.ofAll(Stream.of(tags.stream(), evidenceExamples.stream(), Stream.ofNullable(guidance))
                .flatMap(texts -> texts));
    }

    NodeContent content(List<NodeContent> children) {
        return new NodeContent(
                stableKey,
                code,
                nodeType,
                title,
                wording,
                guidance,
                weight,
                core,
                scale,
                levelDescriptors,
                notApplicableTo,
                tags,
                indicators,
                suggestedIndicators,
                evidenceExamples,
                headingBasis,
                derivedFrom,
                children);
    }
}
