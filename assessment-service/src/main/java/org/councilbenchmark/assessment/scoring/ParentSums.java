package org.councilbenchmark.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.assessment.scoring.Explanation.Cap;
import org.councilbenchmark.assessment.scoring.Explanation.OfCriterion;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.councilbenchmark.assessment.scoring.Explanation.Term;

/** Adds up a parent's children: the two sums of its score, the two of its coverage, and what caps it. */
final class ParentSums {
    private final List<Term> terms;
    private final List<String> capCauses = new ArrayList<>();
    private Rational numerator = Rational.ZERO;
    private Rational denominator = Rational.ZERO;
    private Rational coveredWeight = Rational.ZERO;
    private Rational applicableWeight = Rational.ZERO;

    ParentSums(int children) {
        terms = new ArrayList<>(children);
    }

    void add(NodeScore child) {
        Rational weight = child.weight();
        Rational weightedScore = null;
        Rational weightedCoverage = null;
        if (child.coverage() != null) {
            weightedCoverage = weight.times(child.coverage());
            coveredWeight = coveredWeight.plus(weightedCoverage);
            applicableWeight = applicableWeight.plus(weight);
        }
        if (child.score() != null) {
            weightedScore = weight.times(child.score());
            numerator = numerator.plus(weightedScore);
            denominator = denominator.plus(weight);
        }
        if (child.explanation() instanceof OfCriterion criterion && criterion.limiting()) {
            capCauses.add(child.code());
        }
        terms.add(new Term(child, weightedScore, weightedCoverage));
    }

    OfParent explanation(Bands bands) {
        Rational rawScore = denominator.equals(Rational.ZERO) ? null : numerator.dividedBy(denominator);
        Cap cap =
                capCauses.isEmpty() ? null : new Cap(bands.topOfLowest(), bands.lowestLabel(), List.copyOf(capCauses));
        return new OfParent(List.copyOf(terms), numerator, denominator, rawScore, cap, coveredWeight, applicableWeight);
    }
}
