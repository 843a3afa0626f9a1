package org.councilbenchmark.evidence.revision;

import java.time.Instant;

/**
 * What a scanner said of a revision.
 *
 * @param state NOT_SCANNED: scanning was switched off when it came in; PENDING, CLEAN, INFECTED
 * @param at when the scanner said so; absent before
 * @param scanner its name and version
 * @param signatures version of what it knew then
 * @param finding name of the signature that was found
 * @param problem why the last attempt gave no verdict, such as {@code scanner-away}
 */
public record ScanView(ScanState state, Instant at, String scanner, String signatures, String finding, String problem) {

    static ScanView of(RevisionStanding standing) {
        return new ScanView(
                state(standing),
                standing.scanner == null ? null : standing.changedAt,
                standing.scanner,
                standing.signatures,
                standing.finding,
                standing.problem);
    }

    private static ScanState state(RevisionStanding standing) {
        return switch (standing.state) {
            case QUARANTINED -> ScanState.PENDING;
            case ACCEPTED -> standing.scanner == null ? ScanState.NOT_SCANNED : ScanState.CLEAN;
            case REJECTED -> ScanState.INFECTED;
        };
    }
}
