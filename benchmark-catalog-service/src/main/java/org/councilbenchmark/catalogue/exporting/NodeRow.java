package org.councilbenchmark.catalogue.exporting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.editionfile.NodeColumn;
import org.councilbenchmark.platform.table.CellText;

/** A node as a row of a table. */
final class NodeRow {

    private NodeRow() {}

    /** Lists by column, so that a cell that is too small can be filled as far as it goes. */
    static Map<NodeColumn, List<String>> lists(Export export, NodeContent node) {
        Map<NodeColumn, List<String>> lists = new EnumMap<>(NodeColumn.class);
        lists.put(
                NodeColumn.LEVEL_DESCRIPTORS,
                node.levelDescriptors().stream()
                        .map(each -> each.level() + "=" + each.descriptor())
                        .toList());
        lists.put(NodeColumn.NOT_APPLICABLE_TO, export.notApplicableTo(node));
        lists.put(NodeColumn.TAGS, node.tags());
        lists.put(NodeColumn.INDICATORS, node.indicators());
        lists.put(NodeColumn.SUGGESTED_INDICATORS, node.suggestedIndicators());
        lists.put(NodeColumn.EVIDENCE_EXAMPLES, node.evidenceExamples());
        lists.put(
                NodeColumn.DERIVED_FROM,
                node.derivedFrom().stream().map(Object::toString).toList());
        return lists;
    }

    /** Texts by column, lists joined; without a cell where there is nothing to say. */
    static Map<NodeColumn, String> cells(Export export, NodeContent node) {
        Map<NodeColumn, String> cells = new EnumMap<>(NodeColumn.class);
        cells.put(NodeColumn.CODE, node.code());
        cells.put(NodeColumn.TYPE, node.type().name());
        cells.put(NodeColumn.TITLE, node.title());
        cells.put(NodeColumn.WORDING, node.wording());
        cells.put(NodeColumn.GUIDANCE, node.guidance());
        cells.put(NodeColumn.WEIGHT, node.weight().toPlainString());
        cells.put(NodeColumn.CORE, node.type() == NodeType.CRITERION ? Boolean.toString(node.core()) : null);
        cells.put(NodeColumn.SCALE, node.scale());
        cells.put(NodeColumn.HEADING_BASIS, node.headingBasis());
        cells.put(NodeColumn.KEY, node.key() == null ? null : node.key().toString());
        lists(export, node).forEach((column, entries) -> cells.put(column, CellText.joined(entries)));
        cells.values().removeIf(text -> text == null || text.isEmpty());
        return cells;
    }
}
