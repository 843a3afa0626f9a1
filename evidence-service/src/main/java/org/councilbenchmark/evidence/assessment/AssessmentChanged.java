package org.councilbenchmark.evidence.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * What we read of every event of an assessment's life; the rest of them differs, this is common.
 *
 * @param completedAt only where this is a completion
 * @param withdrawnAt only where this is a withdrawal
 */
record AssessmentChanged(
        UUID assessment,
        String council,
        String benchmark,
        String edition,
        String period,
        Instant completedAt,
        Instant withdrawnAt) {

    /** @param frozen by this event: nothing but a correction, which is another assessment, follows it */
    Assessment state(boolean frozen) {
        return new Assessment(
                assessment,
                council,
                benchmark,
                edition,
                AssessedPeriod.parse(period),
                frozen,
                completedAt != null,
                completedAt == null ? withdrawnAt : completedAt);
    }
}
