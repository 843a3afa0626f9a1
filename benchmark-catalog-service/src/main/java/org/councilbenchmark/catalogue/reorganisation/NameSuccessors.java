package org.councilbenchmark.catalogue.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Who takes over from a council.
 *
 * @param on first day under the new bodies; the council ends the day before
 * @param successors all of them; an empty list takes known ones back and leaves the last day as it is
 */
record NameSuccessors(
        LocalDate on,

        @NotNull(message = "must be given") @Size(max = 100, message = "must have at most 100 items")
        List<@NotNull(message = "must not be null") @Valid Successor> successors) {

    /**
     * @param council any code of the body that takes over
     * @param share the part of the council that goes over to it, above 0 and up to 1; left out where not known
     */
    record Successor(
            @NotBlank(message = "must not be blank") @Size(max = 9, message = "must have at most 9 characters")
            String council,

            @DecimalMin(value = "0", inclusive = false, message = "must be above 0")
            @DecimalMax(value = "1", message = "must be at most 1")
            @Digits(integer = 1, fraction = 12, message = "must have at most 12 decimals")
            BigDecimal share) {}
}
