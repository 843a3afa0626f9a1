package org.councilbenchmark.assessment.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param score 0 to 100, rounded to one decimal for showing; null when not assessed or not applicable
 * @param coverage assessed share of the applicable weight, 0 to 1; null when not applicable
 * @param sufficient only then may the score be ranked
 * @param capped whether a core criterion on its lowest level limits it
 * @param label of the band in which the score lies; null without a score
 * @param exclusion why it does not count in its parent; null when it does
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record NodeScoreView(
        String code,
        NodeType nodeType,
        String title,
        @Schema(nullable = true) BigDecimal score,
        @Schema(nullable = true) BigDecimal coverage,
        boolean sufficient,
        boolean capped,
        @Schema(nullable = true) String label,
        @Schema(nullable = true) Exclusion.Kind exclusion) {

    static NodeScoreView of(NodeResult result, String title) {
        return new NodeScoreView(
                result.node(),
                result.nodeType(),
                title,
                Display.score(result.score()),
                Display.coverage(result.coverage()),
                result.sufficient(),
                result.capped(),
                result.label(),
                result.exclusion());
    }
}
