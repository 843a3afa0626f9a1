package org.councilbenchmark.assessment.result;

import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * The whole arithmetic of one score; a reader can redo it by hand.
 *
 * @param threshold coverage from which a score is sufficient
 */
record ExplanationView(UUID assessment, String ruleVersion, Exact threshold, Node explanation) {

    /**
     * An exact number.
     *
     * @param fraction {@code n/d} in lowest terms
     * @param decimal twelve decimals, a last half going to the even digit
     */
    record Exact(String fraction, String decimal) {
        static Exact of(Rational number) {
            return number == null
                    ? null
                    : new Exact(number.toString(), number.toDecimal().toPlainString());
        }
    }

    /**
     * One node, down to the criteria.
     *
     * @param weight among its siblings
     * @param score absent when not assessed or not applicable
     * @param coverage absent when not applicable
     * @param exclusion why it does not count in its parent; absent when it does
     * @param rating of a criterion
     * @param arithmetic of everything above the criteria
     */
    record Node(
            String code,
            NodeType nodeType,
            String title,
            Exact weight,
            Exact score,
            Exact coverage,
            boolean sufficient,
            boolean capped,
            String label,
            Exclusion exclusion,
            RatingInput rating,
            Arithmetic arithmetic) {}

    /**
     * @param kind NOT_APPLICABLE leaves the weights altogether; NOT_ASSESSED stays in them and lowers coverage
     * @param reason given for NOT_APPLICABLE
     */
    record Exclusion(String kind, String reason) {}

    /**
     * @param scale code of the rating scale
     * @param min the level worth 0
     * @param max the level worth 100
     * @param level absent when not assessed or not applicable
     * @param limiting core and on the lowest level: it caps its heading
     * @param formula score = (level − min) / (max − min) × 100, in figures
     */
    record RatingInput(
            String scale,
            int min,
            int max,
            boolean core,
            Integer level,
            String levelLabel,
            boolean limiting,
            String formula) {}

    /**
     * rawScore = numerator / denominator; score = the lower of rawScore and the cap's limit; coverage = coveredWeight /
     * applicableWeight.
     *
     * @param numerator sum of weight × score over the children that count
     * @param denominator sum of their weights
     * @param rawScore before a cap; absent when no child counts
     * @param coveredWeight sum of weight × coverage over the applicable children
     * @param applicableWeight sum of their weights
     * @param terms one per child, those left out included
     */
    record Arithmetic(
            Exact numerator,
            Exact denominator,
            Exact rawScore,
            Cap cap,
            Exact coveredWeight,
            Exact applicableWeight,
            List<Term> terms) {}

    /**
     * @param limit the score is at most this
     * @param label that the heading carries, whatever its raw score
     * @param causes core criteria on their lowest level
     */
    record Cap(Exact limit, String label, List<String> causes) {}

    /**
     * @param weightedScore weight × score; absent when the child has no score
     * @param weightedCoverage weight × coverage; absent when the child is not applicable
     */
    record Term(Exact weightedScore, Exact weightedCoverage, Node child) {}
}
