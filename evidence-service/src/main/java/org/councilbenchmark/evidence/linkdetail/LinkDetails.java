package org.councilbenchmark.evidence.linkdetail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a link may say of itself. Absent members are absent in the link.
 *
 * @param strength what the document does for the judgement; absent where nobody has said
 * @param locator where in the document to look, in words, such as {@code the table at the end}
 * @param place where in the document to look, in terms that a program can follow
 * @param note why it backs the criterion
 */
public record LinkDetails(
        LinkStrength strength,

        @Size(max = 300, message = "must have at most 300 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
        String locator,

        @Valid Place place,

        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the null character")
        String note) {

    public static final LinkDetails NONE = new LinkDetails(null, null, null, null);
}
