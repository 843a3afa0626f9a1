package org.councilbenchmark.catalogue.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.content.NodeType;

/**
 * A theme, element, heading or criterion. Members that a kind of node does not have are absent.
 *
 * @param key the same in every edition that keeps this node, whatever its code
 * @param code unique in the edition
 * @param nodeType THEME, ELEMENT, HEADING or CRITERION
 * @param breadcrumbs the nodes above it, from the theme down; where a node is shown outside its tree
 * @param position order among its siblings, from 1
 * @param title name, or short title of a criterion
 * @param definition what a theme, element or heading is about
 * @param statement what is true of the ideal council; criteria only
 * @param guidance how a judge should go about it
 * @param weight share among its siblings
 * @param core on the lowest level it caps its heading; criteria only
 * @param scale code of its scale where that is not the edition's
 * @param levelDescriptors what levels look like here, where the scale's own words do not do; criteria only
 * @param notApplicableTo to whom it does not apply: council types, nations, or codes of single councils
 * @param tags search words
 * @param indicators codes of the linked indicators
 * @param suggestedIndicators codes that an editor has yet to confirm; not linked
 * @param evidenceExamples what would back a high level
 * @param headingBasis how it came under its heading in the source: label, order or meaning
 * @param derivedFrom keys of the earlier nodes that it was split from, or merged of
 * @param match how it answers a search; absent without one
 * @param children the nodes below it, in order
 */
public record NodeView(
        UUID key,
        String code,
        NodeType nodeType,
        List<NodeRef> breadcrumbs,
        int position,
        String title,
        String definition,
        String statement,
        String guidance,
        BigDecimal weight,
        Boolean core,
        String scale,
        List<LevelDescriptor> levelDescriptors,
        List<String> notApplicableTo,
        List<String> tags,
        List<String> indicators,
        List<String> suggestedIndicators,
        List<String> evidenceExamples,
        String headingBasis,
        List<UUID> derivedFrom,
        Match match,
        List<NodeView> children) {

    /** A node as its descendants mention it. */
    public record NodeRef(String code, NodeType nodeType, String title) {

        static NodeRef of(Node node) {
            return new NodeRef(node.code, node.nodeType, node.title);
        }
    }

    /** The node with everything below it. */
    static NodeView tree(Node node, Map<UUID, List<Node>> childrenByParent, Audiences audiences) {
        List<Node> below = childrenByParent.getOrDefault(node.id, List.of());
        return of(
                node,
                null,
                below.stream()
                        .map(child -> tree(child, childrenByParent, audiences))
                        .toList(),
                audiences,
                null);
    }

    /** The node alone, with what stands above it and directly below it. */
    static NodeView alone(Node node, List<Node> above, List<Node> below, Audiences audiences) {
        List<NodeRef> breadcrumbs = above.stream().map(NodeRef::of).toList();
        return of(
                node,
                breadcrumbs,
                below.stream()
                        .map(child -> of(child, null, null, audiences, null))
                        .toList(),
                audiences,
                null);
    }

    /** A criterion as a list shows it. */
    static NodeView found(NodeRepository.Placed placed, Audiences audiences, Match match) {
        List<NodeRef> breadcrumbs = placed.above().stream().map(NodeRef::of).toList();
        return of(placed.criterion(), breadcrumbs, null, audiences, match);
    }

    private static NodeView of(
            Node node, List<NodeRef> breadcrumbs, List<NodeView> children, Audiences audiences, Match match) {
        boolean criterion = node.nodeType == NodeType.CRITERION;
        return new NodeView(
                node.stableKey,
                node.code,
                node.nodeType,
                breadcrumbs,
                node.position,
                node.title,
                criterion ? null : node.wording,
                criterion ? node.wording : null,
                node.guidance,
                node.weight,
                criterion ? node.core : null,
                node.scale,
                presentIn(node.levelDescriptors),
                presentIn(audiences.shown(node.notApplicableTo)),
                criterion ? node.tags : null,
                criterion ? node.indicators : null,
                criterion ? node.suggestedIndicators : null,
                criterion ? node.evidenceExamples : null,
                node.headingBasis,
                presentIn(node.derivedFrom),
                match,
                criterion ? null : children);
    }

    private static <T> List<T> presentIn(List<T> entries) {
        return entries.isEmpty() ? null : entries;
    }
}
