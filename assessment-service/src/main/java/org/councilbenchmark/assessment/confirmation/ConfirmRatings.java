package org.councilbenchmark.assessment.confirmation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Carried ratings that the caller stands for as they are. */
record ConfirmRatings(
        @NotEmpty(message = "must hold at least one criterion")
        @Size(max = 5_000, message = "must hold at most {max} criteria")
        List<@NotNull(message = "must not be null") String> criteria) {}
