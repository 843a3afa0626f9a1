package org.councilbenchmark.assessment.rating;

import jakarta.validation.constraints.Size;

/**
 * What is given to one criterion: a level, or that it does not apply.
 *
 * @param level one of the levels of the criterion's scale; absent when not applicable
 * @param notApplicable true when the question does not arise
 * @param reason why it does not; needed with notApplicable, shown in every explanation
 * @param narrative the judgement in words; stays in this service
 * @param comment why the rating changes; goes into the history and not into the rating
 */
record RateCriterion(
        Integer level,
        Boolean notApplicable,

        @Size(max = GivenRating.LONGEST_REASON, message = "must have at most {max} characters")
        String reason,

        @Size(max = GivenRating.LONGEST_NARRATIVE, message = "must have at most {max} characters")
        String narrative,

        Confidence confidence,

        @Size(max = NewRating.LONGEST_COMMENT, message = "must have at most {max} characters")
        String comment) {

    NewRating of(String criterion) {
        GivenRating given = GivenRating.of(criterion, level, notApplicable, reason, narrative, confidence);
        return NewRating.of(given, comment);
    }
}
