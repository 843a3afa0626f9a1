package org.councilbenchmark.assessment.scoring;

import java.util.Map;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.EditionNode.Parent;
import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.Explanation.OfCriterion;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;

/** One calculation: a single walk over the tree, each node visited once, children before their parent. */
final class Scoring {
    private static final String NOTHING_APPLIES = "nothing beneath it is applicable";

    private final Map<String, Rating> ratings;
    private final Map<String, String> notApplicable;
    private final Bands bands;
    private final Rational threshold;

    Scoring(Map<String, Rating> ratings, Map<String, String> notApplicable, Bands bands, Rational threshold) {
        this.ratings = ratings;
        this.notApplicable = notApplicable;
        this.bands = bands;
        this.threshold = threshold;
    }

    NodeScore score(EditionNode root) {
        return score(root, null);
    }

    /** @param above why the edition leaves out a node above this one; null when it leaves out none */
    private NodeScore score(EditionNode node, String above) {
        String leftOut = above != null ? above : notApplicable.get(node.code());
        return node instanceof Criterion criterion ? ofCriterion(criterion, leftOut) : ofParent((Parent) node, leftOut);
    }

    private NodeScore ofCriterion(Criterion criterion, String leftOut) {
        Rating rating = ratings.get(criterion.code());
        if (rating instanceof Rating.Level given) {
            if (leftOut != null) {
                throw new IllegalArgumentException("Criterion %s is not applicable (%s), so it cannot have level %d"
                        .formatted(criterion.code(), leftOut, given.level()));
            }
            return ofLevel(criterion, given.level());
        }
        OfCriterion inputs = inputs(criterion, null, null, false);
        if (leftOut != null) {
            return result(criterion, null, null, null, Exclusion.notApplicable(leftOut), inputs);
        }
        return rating instanceof Rating.NotApplicable judged
                ? result(criterion, null, null, null, Exclusion.notApplicable(judged.reason()), inputs)
                : result(criterion, null, Rational.ZERO, null, Exclusion.NOT_ASSESSED, inputs);
    }

    private NodeScore ofLevel(Criterion criterion, int value) {
        RatingScale scale = criterion.scale();
        RatingScale.Level level = scale.level(value)
                .orElseThrow(
                        () -> new IllegalArgumentException("Criterion %s: level %d is not on scale %s, which has %s"
                                .formatted(criterion.code(), value, scale.code(), scale.values())));
        boolean limiting = criterion.core() && value == scale.lowestLevel();
        Rational score = scale.scoreOf(value);
        OfCriterion inputs = inputs(criterion, value, level.label(), limiting);
        return result(criterion, score, Rational.ONE, scale.bands().labelOf(score), null, inputs);
    }

    private static OfCriterion inputs(Criterion criterion, Integer level, String label, boolean limiting) {
        RatingScale scale = criterion.scale();
        return new OfCriterion(scale.code(), scale.min(), scale.max(), criterion.core(), level, label, limiting);
    }

    private NodeScore ofParent(Parent parent, String leftOut) {
        ParentSums sums = new ParentSums(parent.children().size());
        for (EditionNode child : parent.children()) {
            sums.add(score(child, leftOut));
        }
        OfParent arithmetic = sums.explanation(bands);
        if (arithmetic.applicableWeight().equals(Rational.ZERO)) {
            String reason = leftOut != null ? leftOut : NOTHING_APPLIES;
            return result(parent, null, null, null, Exclusion.notApplicable(reason), arithmetic);
        }
        Rational coverage = arithmetic.coveredWeight().dividedBy(arithmetic.applicableWeight());
        return arithmetic.rawScore() == null
                ? result(parent, null, coverage, null, Exclusion.NOT_ASSESSED, arithmetic)
                : capped(parent, coverage, arithmetic);
    }

    /** The cap acts here, on the heading, so that the element above already counts the lowered score. */
    private NodeScore capped(Parent parent, Rational coverage, OfParent arithmetic) {
        Rational raw = arithmetic.rawScore();
        Explanation.Cap cap = arithmetic.cap();
        return cap == null
                ? result(parent, raw, coverage, bands.labelOf(raw), null, arithmetic)
                : result(parent, raw.min(cap.limit()), coverage, cap.label(), null, arithmetic);
    }

    private NodeScore result(
            EditionNode node,
            Rational score,
            Rational coverage,
            String label,
            Exclusion exclusion,
            Explanation explanation) {
        boolean sufficient = score != null && coverage.compareTo(threshold) >= 0;
        return new NodeScore(
                node.code(), node.type(), node.weight(), score, coverage, sufficient, label, exclusion, explanation);
    }
}
