package org.councilbenchmark.assessment.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.councilbenchmark.assessment.plan.PersonId;

/**
 * What the council says to a recommendation.
 *
 * @param text why it decided so, and what it will do
 * @param ownerId pseudonymous id of who answers for it
 */
record RespondToRecommendation(
        @NotNull(message = "must not be absent") Recommendation.Decision decision,

        @NotBlank(message = "must not be blank")
        @Size(max = WriteRecommendation.LONGEST_TEXT, message = "must have at most {max} characters")
        String text,

        @Pattern(regexp = PersonId.PATTERN, message = PersonId.MESSAGE)
        String ownerId) {

    RespondToRecommendation tidied() {
        return new RespondToRecommendation(decision, text.strip(), ownerId);
    }
}
