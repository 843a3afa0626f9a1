package org.councilbenchmark.evidence.quota;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Limits of one council, whole: a member that is left out goes back to what is configured for all.
 *
 * @param bytes of all its revisions; 0 lets nothing more in
 * @param documents how many; 0 lets no more in
 */
record SetQuota(
        @Min(value = 0, message = "must not be negative")
        @Max(value = MOST_BYTES, message = "must be at most 1,000,000,000,000,000")
        Long bytes,

        @Min(value = 0, message = "must not be negative")
        @Max(value = MOST_DOCUMENTS, message = "must be at most 1,000,000,000")
        Long documents) {

    private static final long MOST_BYTES = 1_000_000_000_000_000L;
    private static final long MOST_DOCUMENTS = 1_000_000_000L;
}
