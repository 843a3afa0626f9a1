package org.councilbenchmark.catalogue.drafting;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.importing.NodeFields;

/**
 * Everything that a node says; what is left out is empty afterwards. Members of criteria are refused on other nodes.
 *
 * @param title name, or short title of a criterion
 * @param definition what a theme, element or heading is about
 * @param statement what is true of the ideal council; criteria only
 * @param guidance how a judge should go about it
 * @param weight share among its siblings, above 0; 1 when left out
 * @param core on the lowest level it caps its heading; criteria only
 * @param scale code of its scale where that is not the edition's; criteria only
 * @param levelDescriptors what levels look like here; criteria only
 * @param notApplicableTo council types, nations (such as WALES), or codes of single councils
 * @param tags search words; criteria only
 * @param indicators codes of linked indicators; criteria only
 * @param suggestedIndicators codes that an editor has yet to confirm; criteria only
 * @param evidenceExamples what would back a high level; criteria only
 * @param headingBasis how it came under its heading in the source: label, order or meaning; criteria only
 * @param derivedFrom earlier nodes that it was split from, or merged of: keys, or codes of the edition copied from
 */
record WriteNode(
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
        List<String> derivedFrom) {

    /** @param origins keys in place of {@code derivedFrom} */
    NodeFields fields(String code, NodeType type, List<String> origins) {
        return new NodeFields(
                null,
                code,
                title,
                type == NodeType.CRITERION ? statement : definition,
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
                origins);
    }

    /** Name of the first member that a node of this type does not have; null when there is none. */
    String misplaced(NodeType type) {
        if (type == NodeType.CRITERION) {
            return definition == null ? null : "definition";
        }
        Object[] ofCriteria = {
            "statement",
            statement,
            "core",
            core,
            "scale",
            scale,
            "levelDescriptors",
            levelDescriptors,
            "tags",
            tags,
            "indicators",
            indicators,
            "suggestedIndicators",
            suggestedIndicators,
            "evidenceExamples",
            evidenceExamples,
            "headingBasis",
            headingBasis
        };
        for (int index = 0; index < ofCriteria.length; index += 2) {
            if (ofCriteria[index + 1] != null) {
                return (String) ofCriteria[index];
            }
        }
        return null;
    }
}
