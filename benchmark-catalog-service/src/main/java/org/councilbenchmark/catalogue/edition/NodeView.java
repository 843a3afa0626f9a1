package org.councilbenchmark.catalogue.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.catalogue.content.NodeType;

/**
 * A theme, element, heading or criterion. Members that a kind of node does not have are absent.
 *
 * @param code unique in the edition
 * @param nodeType THEME, ELEMENT, HEADING or CRITERION
 * @param breadcrumbs the nodes above it, from the theme down; where a node is shown outside its tree
 * @param position order among its siblings, from 1
 * @param title name, or short title of a criterion
 * @param definition what a theme, element or heading is about
 * @param statement what is true of the ideal council; criteria only
 * @param weight share among its siblings
 * @param core on the lowest level it caps its heading; criteria only
 * @param scale code of its scale where that is not the edition's
 * @param notApplicableTo council types to which it does not apply
 * @param tags search words
 * @param indicators codes of the linked indicators
 * @param suggestedIndicators codes that an editor has yet to confirm; not linked
 * @param evidenceExamples what would back a high level
 * @param headingBasis how it came under its heading in the source: label, order or meaning
 * @param children the nodes below it, in order
 */
record NodeView(
        String code,
        NodeType nodeType,
        List<NodeRef> breadcrumbs,
        int position,
        String title,
        String definition,
        String statement,
        BigDecimal weight,
        Boolean core,
        String scale,
        List<String> notApplicableTo,
        List<String> tags,
        List<String> indicators,
        List<String> suggestedIndicators,
        List<String> evidenceExamples,
        String headingBasis,
        List<NodeView> children) {

    /** A node as its descendants mention it. */
    record NodeRef(String code, NodeType nodeType, String title) {

        static NodeRef of(Node node) {
            return new NodeRef(node.code, node.nodeType, node.title);
        }
    }

    /** The node with everything below it. */
    static NodeView tree(Node node, Map<UUID, List<Node>> childrenByParent) {
        List<Node> below = childrenByParent.getOrDefault(node.id, List.of());
        return of(
                node,
                null,
                below.stream().map(child -> tree(child, childrenByParent)).toList());
    }

    /** The node alone, with what stands above it and directly below it. */
    static NodeView alone(Node node, List<Node> above, List<Node> below) {
        List<NodeRef> breadcrumbs = above.stream().map(NodeRef::of).toList();
        return of(
                node,
                breadcrumbs,
                below.stream().map(child -> of(child, null, null)).toList());
    }

    private static NodeView of(Node node, List<NodeRef> breadcrumbs, List<NodeView> children) {
        boolean criterion = node.nodeType == NodeType.CRITERION;
        return new NodeView(
                node.code,
                node.nodeType,
                breadcrumbs,
                node.position,
                node.title,
                criterion ? null : node.wording,
                criterion ? node.wording : null,
                node.weight,
                criterion ? node.core : null,
                node.scale,
                node.notApplicableTo.isEmpty() ? null : node.notApplicableTo,
                criterion ? node.tags : null,
                criterion ? node.indicators : null,
                criterion ? node.suggestedIndicators : null,
                criterion ? node.evidenceExamples : null,
                node.headingBasis,
                criterion ? null : children);
    }
}
