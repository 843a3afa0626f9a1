package org.councilbenchmark.assessment.check;

import java.util.List;
import org.councilbenchmark.assessment.evidence.LinkedDocument;
import org.councilbenchmark.assessment.performance.Performance;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.wording.Words;

/**
 * A rated criterion, with what is known beside the rating.
 *
 * @param heading code of the node above it
 * @param level null when not applicable
 * @param reason why it is not applicable; null when it has a level
 * @param narrative null where there is none
 * @param confidence null where none was said
 * @param unconfirmed whether it was carried over, and nobody has said yet that it still holds
 * @param documents that back it
 * @param performances of its indicators, as far as there are figures
 */
public record Judgement(
        Criterion criterion,
        String title,
        String heading,
        Integer level,
        Words reason,
        Words narrative,
        Confidence confidence,
        boolean unconfirmed,
        List<LinkedDocument> documents,
        List<Performance> performances) {

    /** Levels from this score on count as high, whatever the bands of the scale. */
    private static final Rational HIGH = Rational.of(75);

    public String code() {
        return criterion.code();
    }

    boolean hasLevel() {
        return level != null;
    }

    /** In the top band of its scale, or three quarters of the way up it. */
    boolean isHigh() {
        return hasLevel() && (inTopBand() || score().compareTo(HIGH) >= 0);
    }

    boolean inTopBand() {
        return hasLevel() && scale().bands().isTop(score());
    }

    boolean inLowestBand() {
        return hasLevel() && scale().bands().isLowest(score());
    }

    boolean isLowestLevel() {
        return hasLevel() && level == scale().lowestLevel();
    }

    /** Such as "Level 4 of 1 to 4 (Ideal)". */
    String levelInWords() {
        return "Level %d of %d to %d (%s)"
                .formatted(level, scale().min(), scale().max(), scale().bands().labelOf(score()));
    }

    private Rational score() {
        return scale().scoreOf(level);
    }

    private RatingScale scale() {
        return criterion.scale();
    }
}
