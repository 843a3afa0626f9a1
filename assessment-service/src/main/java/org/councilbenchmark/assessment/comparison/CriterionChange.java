package org.councilbenchmark.assessment.comparison;

import org.councilbenchmark.assessment.scoring.Rating;

/** What became of one criterion from the one assessment to the other. */
enum CriterionChange {
    IMPROVED,
    DECLINED,
    UNCHANGED,
    /** It was not rated before. */
    NEW,
    /** It is not rated any more. */
    LOST,
    NOT_APPLICABLE_NOW,
    /** It was not applicable before. */
    APPLICABLE_NOW,
    NOT_RATED,
    /** The editions differ in it. */
    NOT_COMPARABLE;

    /** Of a comparable criterion; null is not rated. */
    static CriterionChange of(Rating before, Rating after) {
        if (before == null || after == null) {
            return before == after ? NOT_RATED : before == null ? NEW : LOST;
        }
        if (before instanceof Rating.Level earlier && after instanceof Rating.Level later) {
            int difference = Integer.compare(later.level(), earlier.level());
            return difference == 0 ? UNCHANGED : difference > 0 ? IMPROVED : DECLINED;
        }
        if (after instanceof Rating.Level) {
            return APPLICABLE_NOW;
        }
        return before instanceof Rating.Level ? NOT_APPLICABLE_NOW : UNCHANGED;
    }
}
