package org.councilbenchmark.catalogue.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.scale.ExactDecimal;

/**
 * What one node of an edition says, wherever it came from. Its key and descent tell who it is, not what it says, and are
 * left out of checksums.
 *
 * @param key the same in every edition that keeps this node, whatever its code; null until it is stored
 * @param code unique in the edition, its parent's code and one more part
 * @param type level in the tree
 * @param title name of a theme, element or heading; short title of a criterion
 * @param wording statement of a criterion, definition of any other node
 * @param guidance how a judge should go about it; null when nothing is said
 * @param weight share among its siblings, above 0
 * @param core criteria only: on the lowest level it caps its heading
 * @param scale criteria only: code of the scale where it is not the edition's; null otherwise
 * @param levelDescriptors criteria only: what levels look like here, where the scale's own words do not do
 * @param notApplicableTo to whom it does not apply: council types, nations, or stable ids of single councils
 * @param tags search words
 * @param indicators codes of the linked indicators, confirmed
 * @param suggestedIndicators codes that an editor has yet to confirm; not linked
 * @param evidenceExamples what would back a high level
 * @param headingBasis how a criterion came under its heading in the source: label, order or meaning
 * @param derivedFrom keys of the earlier nodes that this one was split from, or merged of
 * @param children in order
 */
public record NodeContent(
        @JsonIgnore UUID key,
        String code,
        NodeType type,
        String title,
        String wording,
        String guidance,
        BigDecimal weight,
        boolean core,
        String scale,
        List<LevelDescriptor> levelDescriptors,
        List<String> notApplicableTo,
        List<String> tags,
        List<String> indicators,
        List<String> suggestedIndicators,
        List<String> evidenceExamples,
        String headingBasis,
        @JsonIgnore List<UUID> derivedFrom,
        List<NodeContent> children) {

    public NodeContent {
        weight = ExactDecimal.plain(weight);
        levelDescriptors = List.copyOf(levelDescriptors);
        notApplicableTo = List.copyOf(notApplicableTo);
        tags = List.copyOf(tags);
        indicators = List.copyOf(indicators);
        suggestedIndicators = List.copyOf(suggestedIndicators);
        evidenceExamples = List.copyOf(evidenceExamples);
        derivedFrom = List.copyOf(derivedFrom);
        children = List.copyOf(children);
    }

    /** A node of which nothing is known but where it will stand. */
    public static NodeContent empty(String code, NodeType type) {
        return new NodeContent(
                null,
                code,
                type,
                "",
                null,
                null,
                BigDecimal.ONE,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    /** The same node with other nodes below it. */
    public NodeContent withChildren(List<NodeContent> below) {
        return with(key, code, below);
    }

    /** The same node under another code; those below it keep theirs. */
    public NodeContent withCode(String other) {
        return with(key, other, children);
    }

    /** The same node with a key, and others below it. */
    public NodeContent withKey(UUID other, List<NodeContent> below) {
        return with(other, code, below);
    }

    private NodeContent with(UUID itsKey, String itsCode, List<NodeContent> below) {
        return new NodeContent(
                itsKey,
                itsCode,
                type,
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
                below);
    }

    /** Characters of its title, wording and guidance; those of the nodes below it do not count. */
    public long characters() {
        return (long) title.length()
                + (wording == null ? 0 : wording.length())
                + (guidance == null ? 0 : guidance.length());
    }

    /** This node and everything below it, each before its children. */
    public Stream<NodeContent> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(NodeContent::all));
    }
}
