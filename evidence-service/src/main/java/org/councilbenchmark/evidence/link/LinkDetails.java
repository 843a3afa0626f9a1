package org.councilbenchmark.evidence.link;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a link may say of itself. Absent members are absent in the link.
 *
 * @param locator where in the document to look, such as {@code page 12, paragraph 3}
 * @param note why it backs the criterion
 */
record LinkDetails(
        @Size(max = 300, message = "must have at most 300 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
        String locator,

        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the null character")
        String note) {

    static final LinkDetails NONE = new LinkDetails(null, null);
}
