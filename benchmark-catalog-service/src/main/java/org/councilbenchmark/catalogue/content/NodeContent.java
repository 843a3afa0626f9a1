package org.councilbenchmark.catalogue.content;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.scale.ExactDecimal;

/**
 * What one node of an edition says, wherever it came from.
 *
 * @param code unique in the edition, its parent's code and one more part
 * @param type level in the tree
 * @param title name of a theme, element or heading; short title of a criterion
 * @param wording statement of a criterion, definition of any other node
 * @param weight share among its siblings, above 0
 * @param core criteria only: on the lowest level it caps its heading
 * @param notApplicableTo council types to which it does not apply
 * @param tags search words
 * @param indicators codes of the linked indicators, confirmed
 * @param suggestedIndicators codes that an editor has yet to confirm; not linked
 * @param evidenceExamples what would back a high level
 * @param headingBasis how a criterion came under its heading in the source: label, order or meaning
 * @param children in order
 */
public record NodeContent(
        String code,
        NodeType type,
        String title,
        String wording,
        BigDecimal weight,
        boolean core,
        List<String> notApplicableTo,
        List<String> tags,
        List<String> indicators,
        List<String> suggestedIndicators,
        List<String> evidenceExamples,
        String headingBasis,
        List<NodeContent> children) {

    public NodeContent {
        weight = ExactDecimal.plain(weight);
        notApplicableTo = List.copyOf(notApplicableTo);
        tags = List.copyOf(tags);
        indicators = List.copyOf(indicators);
        suggestedIndicators = List.copyOf(suggestedIndicators);
        evidenceExamples = List.copyOf(evidenceExamples);
        children = List.copyOf(children);
    }
}
