package org.councilbenchmark.assessment.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.course.ActionStatus;
import org.councilbenchmark.assessment.course.ActionTerm;
import org.councilbenchmark.assessment.course.EarlyWarning;
import org.councilbenchmark.assessment.plan.PersonId;
import org.councilbenchmark.assessment.plan.PlanRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action of the plan.
 *
 * @param title what exactly is to be done
 * @param criteria codes of the edition's criteria that it is to improve
 * @param recommendations ids of recommendations of the same assessment that it answers
 * @param owner pseudonymous id of who answers for it; told to other services
 * @param ownerName stays in this service
 * @param term derived from the due day when absent: within 6 months of the writing SHORT, within 18 MEDIUM
 * @param effort from 1 to 5
 * @param status absent leaves it as it is
 * @param earlyWarning absent leaves it as it is
 * @param note needed to complete or cancel; becomes the first of the notes
 */
record WriteAction(
        @NotBlank(message = "must not be blank") @Size(max = 200, message = "must have at most {max} characters")
        String title,

        @Size(max = LONG_TEXT, message = "must have at most {max} characters")
        String description,

        @Size(max = PlanRules.MOST_CRITERIA, message = "must hold at most {max} criteria")
        List<@NotNull(message = "must not be null") String> criteria,

        @Size(max = 100, message = "must hold at most {max} recommendations")
        List<@NotNull(message = "must not be null") UUID> recommendations,

        @Pattern(regexp = PersonId.PATTERN, message = PersonId.MESSAGE)
        String owner,

        @Size(max = 200, message = "must have at most {max} characters")
        String ownerName,

        @Size(max = 200, message = "must have at most {max} characters")
        String partnerOrganisation,

        @Valid Measure measure,
        ActionTerm term,
        @NotNull(message = "must not be absent") LocalDate startsOn,
        @NotNull(message = "must not be absent") LocalDate dueOn,
        @Valid Cost cost,

        @Min(value = 1, message = "must be at least 1") @Max(value = 5, message = "must be at most 5")
        Integer effort,

        ActionStatus status,
        @Valid EarlyWarning earlyWarning,

        @Size(max = LONG_TEXT, message = "must have at most {max} characters")
        String note) {

    static final int LONG_TEXT = 4_000;

    private static final String DECIMAL = "-?[0-9]{1,12}(\\.[0-9]{1,6})?";
    private static final String DECIMAL_MESSAGE =
            "must be a decimal such as 41.5, with at most 12 digits before the" + " point and 6 after it";
    private static final String MONEY = "[0-9]{1,12}(\\.[0-9]{1,2})?";

    /**
     * By what success is measured.
     *
     * @param indicator code such as NI14; NI 14 and ni014 mean the same
     * @param baseline exact decimal, where it stands at the start
     * @param target exact decimal, where it is to be
     * @param by day on which it is to be there
     */
    @Schema(name = "WriteActionMeasure")
    record Measure(
            @NotBlank(message = "must not be blank") @Size(max = 40, message = "must have at most {max} characters")
            String indicator,

            @Pattern(regexp = DECIMAL, message = DECIMAL_MESSAGE)
            String baseline,

            @NotNull(message = "must not be absent") @Pattern(regexp = DECIMAL, message = DECIMAL_MESSAGE)
            String target,

            @Size(max = 100, message = "must have at most {max} characters")
            String unit,

            LocalDate by) {}

    /**
     * @param amount exact decimal in pounds
     * @param currency GBP, which also holds where it is absent
     */
    @Schema(name = "WriteActionCost")
    record Cost(
            @NotNull(message = "must not be absent")
            @Pattern(regexp = MONEY, message = "must be an amount such as 12500 or 12500.50, and not negative")
            String amount,

            @Pattern(regexp = "GBP", message = "must be GBP")
            String currency) {}
}
