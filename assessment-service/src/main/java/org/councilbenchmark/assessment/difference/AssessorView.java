package org.councilbenchmark.assessment.difference;

import java.math.BigDecimal;
import org.councilbenchmark.assessment.agreement.AssessorStanding;

/**
 * How one person's ratings stand to the counterpart's, compared with those of the rest of their side.
 *
 * @param person pseudonymous id
 * @param criteria compared criteria that the person rated
 * @param others compared criteria that the rest of the side rated
 * @param meanDifference own − counterpart in points
 * @param meanDifferenceOfOthers the same of the rest; absent where nobody else rated
 * @param difference of the two means; absent where nobody else rated
 * @param outlying a question to look into, not a verdict
 * @param cannotBeTold why it cannot be told; absent when it can
 */
record AssessorView(
        String person,
        AssessorStanding.Half side,
        int criteria,
        int others,
        BigDecimal meanDifference,
        BigDecimal meanDifferenceOfOthers,
        BigDecimal difference,
        BigDecimal standardError,
        BigDecimal z,
        boolean outlying,
        String cannotBeTold) {

    static AssessorView of(AssessorStanding standing) {
        return new AssessorView(
                standing.person(),
                standing.half(),
                standing.criteria(),
                standing.others(),
                Figures.points(standing.meanDifference()),
                Figures.points(standing.meanDifferenceOfOthers()),
                Figures.points(standing.difference()),
                Figures.rounded(standing.standardError()),
                Figures.rounded(standing.z()),
                standing.outlying(),
                standing.untold());
    }
}
