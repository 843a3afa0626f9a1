package org.councilbenchmark.evidence.bulklink;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.councilbenchmark.evidence.link.LinkWish;
import org.councilbenchmark.evidence.linkdetail.LinkDetails;
import org.councilbenchmark.evidence.linkdetail.LinkStrength;
import org.councilbenchmark.evidence.linkdetail.Place;

/**
 * One link of many; the members that a single link has in its path, and its details.
 *
 * @param criterion node code in the assessment's edition
 */
record BulkLink(
        @NotNull(message = "must be given") UUID assessment,

        @NotNull(message = "must be given")
        @Size(max = 40, message = "must have at most 40 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
        String criterion,

        LinkStrength strength,

        @Size(max = 300, message = "must have at most 300 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
        String locator,

        @Valid Place place,

        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the null character")
        String note) {

    LinkWish wish() {
        return new LinkWish(assessment, criterion, new LinkDetails(strength, locator, place, note));
    }
}
