package org.councilbenchmark.assessment.versions;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;

/**
 * One of several looks at the same.
 *
 * @param current completed and not superseded: the one that counts
 * @param supersedes the one that it corrected
 * @param supersededBy the one that corrected it
 */
record VersionView(
        UUID id,
        AssessmentStatus status,
        boolean current,
        Instant openedAt,
        Instant submittedAt,
        Instant completedAt,
        Instant withdrawnAt,
        UUID supersedes,
        Instant supersededAt,
        UUID supersededBy) {}
