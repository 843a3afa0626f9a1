package org.councilbenchmark.assessment.aim;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * @param score to be reached, 0 to 100, with at most four decimals
 * @param by day on which it is to be reached
 * @param note why this much, or how
 */
record SetTarget(
        @NotNull(message = "must not be absent")
        @DecimalMin(value = "0", message = "must be at least 0")
        @DecimalMax(value = "100", message = "must be at most 100")
        @Digits(integer = 3, fraction = 4, message = "must have at most 4 decimals")
        BigDecimal score,

        LocalDate by,

        @Size(max = 2_000, message = "must have at most {max} characters")
        String note) {

    Target.Wish wish() {
        return new Target.Wish(score.stripTrailingZeros(), by, note == null || note.isBlank() ? null : note);
    }
}
