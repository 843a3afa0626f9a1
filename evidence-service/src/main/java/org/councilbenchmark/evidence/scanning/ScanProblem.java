package org.councilbenchmark.evidence.scanning;

import java.time.Duration;

/** Why a scan can come to no verdict, and how long to wait at most before the next attempt. */
enum ScanProblem {
    /** It does not answer, or not in time. */
    SCANNER_AWAY("scanner-away", Duration.ofMinutes(1)),
    /** It refuses contents of this size; only its administrator can change that. */
    SIZE_LIMIT("scanner-size-limit", Duration.ofHours(1)),
    /** It answers, but with an error of its own. */
    SCANNER_ERROR("scanner-error", Duration.ofMinutes(10)),
    /** What was accepted is not in the store, or damaged there. */
    CONTENT_UNREADABLE("content-unreadable", Duration.ofMinutes(10)),
    /** There was a verdict, but it could not be written down. */
    VERDICT_NOT_RECORDED("verdict-not-recorded", Duration.ofMinutes(10));

    private final String slug;
    private final Duration longestWait;

    ScanProblem(String slug, Duration longestWait) {
        this.slug = slug;
        this.longestWait = longestWait;
    }

    String slug() {
        return slug;
    }

    /** Doubles with each attempt, up to the longest; at once the longest where waiting mends nothing. */
    Duration waitAfter(int attempts) {
        if (this == SIZE_LIMIT) {
            return longestWait;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
    }
}
