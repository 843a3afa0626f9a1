package org.councilbenchmark.evidence.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param reason such as the proceedings that need the document */
record PlaceHold(
        @NotBlank(message = "must not be blank")
        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the null character")
        String reason) {}
