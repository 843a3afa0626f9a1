package org.councilbenchmark.assessment.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.assessment.plan.PlanRules;

/**
 * @param criteria codes of the edition's criteria that it concerns
 * @param dueOn by when it should be implemented
 */
record WriteRecommendation(
        @NotNull(message = "must not be absent") Recommendation.Source source,

        @NotBlank(message = "must not be blank")
        @Size(max = LONGEST_TEXT, message = "must have at most {max} characters")
        String text,

        @Size(max = PlanRules.MOST_CRITERIA, message = "must hold at most {max} criteria")
        List<@NotNull(message = "must not be null") String> criteria,

        @NotNull(message = "must not be absent") Recommendation.Priority priority,
        LocalDate dueOn) {

    static final int LONGEST_TEXT = 4_000;

    /** The same without the blanks and the absences that mean nothing. */
    WriteRecommendation tidied() {
        return new WriteRecommendation(source, text.strip(), PlanRules.listOrEmpty(criteria), priority, dueOn);
    }
}
