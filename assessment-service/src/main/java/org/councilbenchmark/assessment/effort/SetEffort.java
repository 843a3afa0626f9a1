package org.councilbenchmark.assessment.effort;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param effort of climbing one level, from 1 to 100
 * @param note what it stands for
 */
record SetEffort(
        @NotNull(message = "must not be absent")
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 100, message = "must be at most 100")
        Integer effort,

        @Size(max = 2_000, message = "must have at most {max} characters")
        String note) {

    Effort.Estimate estimate() {
        return new Effort.Estimate(effort, note == null || note.isBlank() ? null : note);
    }
}
