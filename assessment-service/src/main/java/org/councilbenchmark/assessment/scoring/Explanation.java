package org.councilbenchmark.assessment.scoring;

import java.util.List;

/** The arithmetic behind one node's score, complete enough for a reader to redo it by hand. */
public sealed interface Explanation {

    /**
     * A rated criterion: (level − min) / (max − min) × 100.
     *
     * @param scale code of the scale
     * @param level null when not assessed or not applicable, and then so is levelLabel
     * @param limiting core and on the lowest level: this criterion caps its heading
     */
    record OfCriterion(String scale, int min, int max, boolean core, Integer level, String levelLabel, boolean limiting)
            implements Explanation {}

    /**
     * A parent: rawScore = numerator / denominator; score = the lower of rawScore and the cap's limit, if there is one;
     * coverage = coveredWeight / applicableWeight.
     *
     * @param terms one per child, in the edition's order, those left out included
     * @param numerator sum of weight × score over the children that count
     * @param denominator sum of their weights; 0 when none counts
     * @param rawScore 0–100, before the cap; null when no child counts
     * @param cap null when nothing limits the score
     * @param coveredWeight sum of weight × coverage over the applicable children
     * @param applicableWeight sum of the weights of the applicable children; 0 when there is none
     */
    record OfParent(
            List<Term> terms,
            Rational numerator,
            Rational denominator,
            Rational rawScore,
            Cap cap,
            Rational coveredWeight,
            Rational applicableWeight)
            implements Explanation {}

    /**
     * One child in its parent's sums. Why a child is left out stands in its {@link NodeScore#exclusion()}.
     *
     * @param weightedScore weight × score, in the numerator; null when the child has no score
     * @param weightedCoverage weight × coverage, in the covered weight; null when the child is not applicable
     */
    record Term(NodeScore child, Rational weightedScore, Rational weightedCoverage) {}

    /**
     * The limiting judgement on a heading.
     *
     * @param limit top of the lowest band; the score is at most this
     * @param label of the lowest band, which the heading carries whatever its raw score
     * @param causes codes of the core criteria on their lowest level
     */
    record Cap(Rational limit, String label, List<String> causes) {}

    /**
     * Why a node does not count in its parent's score.
     *
     * @param reason for NOT_APPLICABLE the reason given; null for NOT_ASSESSED
     */
    record Exclusion(Kind kind, String reason) {
        static final Exclusion NOT_ASSESSED = new Exclusion(Kind.NOT_ASSESSED, null);

        /** NOT_APPLICABLE leaves the weights altogether; NOT_ASSESSED stays in them and lowers coverage. */
        public enum Kind {
            NOT_APPLICABLE,
            NOT_ASSESSED
        }

        static Exclusion notApplicable(String reason) {
            return new Exclusion(Kind.NOT_APPLICABLE, reason);
        }
    }
}
