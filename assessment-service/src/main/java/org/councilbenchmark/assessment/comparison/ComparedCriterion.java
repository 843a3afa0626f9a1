package org.councilbenchmark.assessment.comparison;

import java.util.List;
import org.councilbenchmark.assessment.bridge.Crossed;
import org.councilbenchmark.assessment.scoring.Rating;

/**
 * @param before absent when it was not rated, or is not comparable
 * @param after absent when it is not rated
 * @param exact false where a level had to be rounded on the way from the other edition; absent within one edition
 * @param sources criteria of the other edition that it was compared with; absent within one edition
 * @param reason why it is not comparable
 * @param detail the reason in words
 */
record ComparedCriterion(
        String criterion,
        String title,
        CriterionChange change,
        Judged before,
        Judged after,
        Boolean exact,
        List<String> sources,
        String reason,
        String detail) {

    /** A level, or that it is not applicable. */
    record Judged(Integer level, Boolean notApplicable) {
        static Judged of(Rating rating) {
            if (rating instanceof Rating.Level given) {
                return new Judged(given.level(), null);
            }
            return rating == null ? null : new Judged(null, true);
        }
    }

    /** @param crossed how it came over from the other edition; null within one edition */
    static ComparedCriterion of(String criterion, String title, Crossed crossed, Rating before, Rating after) {
        boolean comparable = crossed == null || crossed.corresponds();
        boolean carried = crossed != null && crossed.carried();
        return new ComparedCriterion(
                criterion,
                title,
                comparable ? CriterionChange.of(before, after) : CriterionChange.NOT_COMPARABLE,
                Judged.of(before),
                Judged.of(after),
                carried ? crossed.exact() : null,
                crossed == null ? null : crossed.sources(),
                comparable ? null : crossed.reason(),
                comparable ? null : crossed.detail());
    }
}
