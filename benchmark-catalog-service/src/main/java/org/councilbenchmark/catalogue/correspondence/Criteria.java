package org.councilbenchmark.catalogue.correspondence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** The criteria of an edition by code, in the order of its tree, and the scales that they are rated on. */
public final class Criteria {

    private final EditionContent edition;
    private final Map<String, NodeContent> byCode;
    private final Map<String, ScaleDefinition> scales;
    private final Set<String> nodes;

    public Criteria(EditionContent edition) {
        this.edition = edition;
        this.scales = edition.scales();
        this.nodes = edition.nodes().map(NodeContent::code).collect(Collectors.toSet());
        this.byCode = edition.nodes()
                .filter(node -> node.type() == NodeType.CRITERION)
                .collect(Collectors.toMap(NodeContent::code, node -> node, (one, other) -> one, LinkedHashMap::new));
    }

    public EditionContent edition() {
        return edition;
    }

    public Map<String, NodeContent> byCode() {
        return byCode;
    }

    /** Whether the code names any node, of whatever level. */
    public boolean isNode(String code) {
        return nodes.contains(code);
    }

    public ScaleDefinition scaleOf(String code) {
        return scaleOf(byCode.get(code));
    }

    public ScaleDefinition scaleOf(NodeContent criterion) {
        return criterion.scale() == null ? edition.scale() : scales.get(criterion.scale());
    }
}
