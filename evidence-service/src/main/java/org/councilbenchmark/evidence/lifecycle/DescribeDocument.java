package org.councilbenchmark.evidence.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.councilbenchmark.evidence.document.Classification;
import org.councilbenchmark.evidence.document.Metadata;

/**
 * All that is said of a document, as it is to be from now on: what is left out is no longer said.
 *
 * @param reviewOn when it is to be looked at again
 * @param classification OFFICIAL when left out
 * @param reason why it is changed; goes to the document's history
 */
record DescribeDocument(
        @NotBlank(message = "must not be blank")
        @Size(max = 300, message = "must have at most 300 characters")
        @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
        String title,

        @Size(max = 1000, message = "must have at most 1000 characters")
        @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
        String source,

        LocalDate effectiveFrom,

        LocalDate effectiveTo,

        LocalDate reviewOn,

        Classification classification,

        @Size(max = 35, message = "must have at most 35 characters")
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a language tag, such as en-GB")
        String language,

        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the null character")
        String reason) {

    private static final String NO_CONTROLS = "[^\\x00-\\x1F\\x7F]*";

    Metadata metadata() {
        Classification marking = classification == null ? Classification.OFFICIAL : classification;
        return new Metadata(title.trim(), source, effectiveFrom, effectiveTo, reviewOn, marking, language).checked();
    }
}
