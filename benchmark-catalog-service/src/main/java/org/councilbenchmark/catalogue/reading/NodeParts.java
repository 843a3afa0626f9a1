package org.councilbenchmark.catalogue.reading;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.importing.NodeFields;
import org.councilbenchmark.catalogue.importing.WrittenNode;

/** One node while it is read, since its members come in any order. */
final class NodeParts {

    String key;
    String code;
    String title;
    String wording;
    String guidance;
    BigDecimal weight;
    Boolean core;
    String scale;
    List<LevelDescriptor> levelDescriptors;
    List<String> notApplicableTo;
    List<String> tags;
    List<String> indicators;
    List<String> suggestedIndicators;
    List<String> evidenceExamples;
    String headingBasis;
    List<String> derivedFrom;
    List<WrittenNode> children;

    WrittenNode at(String pointer, NodeType type, WrittenNode.Members members) {
        return new WrittenNode(pointer, type, members, fields(), children == null ? List.of() : children);
    }

    private NodeFields fields() {
        return new NodeFields(
                key,
                code,
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
                derivedFrom);
    }
}
