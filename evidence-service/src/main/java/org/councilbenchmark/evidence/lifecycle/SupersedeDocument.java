package org.councilbenchmark.evidence.lifecycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param by the document to be used instead; of the same council
 * @param reason why; goes to the document's history
 */
record SupersedeDocument(
        @NotNull(message = "must be the id of a document") UUID by,

        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the null character")
        String reason) {}
