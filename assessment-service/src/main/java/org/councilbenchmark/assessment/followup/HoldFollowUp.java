package org.councilbenchmark.assessment.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.plan.PlanRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review that was held.
 *
 * @param dueAfterMonths which one: 6, 12 or 18 months after completion, or another from 1 to 60
 * @param corrects id of the review of the same number of months that this one corrects
 */
record HoldFollowUp(
        @NotNull(message = "must not be absent") LocalDate heldOn,

        @NotNull(message = "must not be absent")
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 60, message = "must be at most 60")
        Integer dueAfterMonths,

        @NotBlank(message = "must not be blank") @Size(max = 20_000, message = "must have at most {max} characters")
        String summary,

        @Size(max = MOST, message = "must hold at most {max} findings")
        List<@NotNull(message = "must not be null") @Valid OfAction> actions,

        @Size(max = MOST, message = "must hold at most {max} findings")
        List<@NotNull(message = "must not be null") @Valid OfRecommendation> recommendations,

        UUID corrects) {

    private static final int MOST = 1_000;
    private static final int LONGEST_NOTE = 4_000;

    @Schema(name = "ActionFinding")
    record OfAction(
            @NotNull(message = "must not be absent") UUID action,
            @NotNull(message = "must not be absent") Finding finding,

            @Size(max = LONGEST_NOTE, message = "must have at most {max} characters")
            String note) {}

    @Schema(name = "RecommendationFinding")
    record OfRecommendation(
            @NotNull(message = "must not be absent") UUID recommendation,
            @NotNull(message = "must not be absent") Finding finding,

            @Size(max = LONGEST_NOTE, message = "must have at most {max} characters")
            String note) {}

    List<OfAction> actionFindings() {
        return PlanRules.listOrEmpty(actions);
    }

    List<OfRecommendation> recommendationFindings() {
        return PlanRules.listOrEmpty(recommendations);
    }
}
