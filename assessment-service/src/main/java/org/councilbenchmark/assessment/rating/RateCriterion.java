package org.councilbenchmark.assessment.rating;

import jakarta.validation.constraints.Size;

/**
 * What is given to one criterion: a level, or that it does not apply.
 *
 * @param level one of the levels of the criterion's scale; absent when not applicable
 * @param notApplicable true when the question does not arise
 * @param reason why it does not; needed with notApplicable, shown in every explanation
 * @param narrative the judgement in words; stays in this service
 */
record RateCriterion(
        Integer level,
        Boolean notApplicable,

        @Size(max = GivenRating.LONGEST_REASON, message = "must have at most {max} characters")
        String reason,

        @Size(max = GivenRating.LONGEST_NARRATIVE, message = "must have at most {max} characters")
        String narrative,

        Confidence confidence) {

    GivenRating of(String criterion) {
        return GivenRating.of(criterion, level, notApplicable, reason, narrative, confidence);
    }
}
