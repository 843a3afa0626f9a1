package org.councilbenchmark.assessment.agreement;

import java.math.BigDecimal;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * How one person's ratings stand to the counterpart's, compared with those of the rest of that person's side.
 *
 * @param person pseudonymous id
 * @param criteria how many of the compared criteria the person rated
 * @param others how many the rest of the side rated
 * @param meanDifference own − counterpart in points, over the person's criteria
 * @param meanDifferenceOfOthers the same over the criteria of the rest; null where nobody else rated
 * @param difference of the two means; null where nobody else rated
 * @param standardError of that difference; null when it cannot be told
 * @param z difference / standardError; null when it cannot be told, or when nothing varies
 * @param outlying whether somebody should look at this person's ratings: a question, not a verdict
 * @param untold why it cannot be told; null when it can
 */
public record AssessorStanding(
        String person,
        Half half,
        int criteria,
        int others,
        Rational meanDifference,
        Rational meanDifferenceOfOthers,
        Rational difference,
        BigDecimal standardError,
        BigDecimal z,
        boolean outlying,
        String untold) {

    /** The two sides that rated. */
    public enum Half {
        SELF,
        PEER
    }
}
