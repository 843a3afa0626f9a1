package org.councilbenchmark.evidence.downloadlink;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a link is to open. Nothing has to be said.
 *
 * @param lifetime how long it is to live: an ISO 8601 duration of seconds, minutes and hours
 * @param revision which revision; the latest that the caller may read unless said
 */
record NewDownloadLink(
        @Size(max = 20, message = "must have at most 20 characters")
        @Pattern(
                regexp = "PT(?=\\d)(\\d{1,4}H)?(\\d{1,5}M)?(\\d{1,6}S)?",
                message = "must be a duration in hours, minutes and seconds, such as PT5M")
        String lifetime,

        @Min(value = 1, message = "must be at least 1") Integer revision) {

    static final NewDownloadLink USUAL = new NewDownloadLink(null, null);
}
