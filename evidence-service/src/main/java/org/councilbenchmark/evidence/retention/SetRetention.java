package org.councilbenchmark.evidence.retention;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param retainUntil last day on which the content is kept; left out, the rule of the configuration holds again
 * @param reason why; goes to the document's history
 */
record SetRetention(
        LocalDate retainUntil,

        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the null character")
        String reason) {}
