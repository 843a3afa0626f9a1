package org.councilbenchmark.assessment.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param comment why; goes into the history */
record Reason(
        @NotBlank(message = "must say why") @Size(max = Comment.LONGEST, message = "must have at most {max} characters")
        String comment) {}
