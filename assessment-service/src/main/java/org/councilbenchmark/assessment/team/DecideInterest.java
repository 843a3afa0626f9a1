package org.councilbenchmark.assessment.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param cleared true lets the person rate what the interest concerns; false keeps them from it
 * @param reason why; shown in the team list
 */
record DecideInterest(
        @NotNull Boolean cleared,

        @NotBlank(message = "must say why") @Size(max = 2_000, message = "must have at most {max} characters")
        String reason) {}
