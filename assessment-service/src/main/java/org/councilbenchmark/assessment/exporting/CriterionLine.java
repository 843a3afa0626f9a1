package org.councilbenchmark.assessment.exporting;

import org.councilbenchmark.assessment.rating.RatingView;
import org.councilbenchmark.assessment.result.NodeResult;
import org.councilbenchmark.assessment.scoring.EditionNode;

/**
 * A criterion of the edition, with what was given to it.
 *
 * @param element code and title of the element above it
 * @param heading code and title of the heading above it
 * @param criterion its scale and weight
 * @param leftOut why the edition does not put it to this council; null where it does
 * @param rating null where it is not assessed
 */
public record CriterionLine(
        String element,
        String heading,
        String title,
        EditionNode.Criterion criterion,
        String leftOut,
        RatingView rating,
        NodeResult result) {

    public String code() {
        return criterion.code();
    }

    /** Null where there is no level. */
    public String levelLabel() {
        return rating == null || rating.level() == null
                ? null
                : criterion.scale().level(rating.level()).orElseThrow().label();
    }
}
