package org.councilbenchmark.assessment.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;

/**
 * @param council any code of the council: GSS, former GSS, SNAC or register code
 * @param period start and ISO 8601 duration, such as 2009-04-01/P1Y, or a financial year as 2009/10
 * @param pairedWith the assessment that the new one must be joined to, where the caller wants to be sure of it; a
 *     self-assessment and the peers' of the same edition and period are joined in any case
 * @param demonstration true keeps it out of every table unless demonstration data is asked for
 */
record CreateAssessment(
        @NotBlank String council,
        @NotBlank String benchmark,
        @NotBlank String edition,
        @NotNull AssessmentKind kind,
        @NotBlank String period,

        @Size(max = 200, message = "must have at most {max} characters")
        String title,

        UUID pairedWith,
        Boolean demonstration) {}
