package org.councilbenchmark.evidence.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param reason why its owner no longer stands by it; shown with the document, never told on a topic */
record WithdrawDocument(
        @NotBlank(message = "must not be blank")
        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the null character")
        String reason) {}
