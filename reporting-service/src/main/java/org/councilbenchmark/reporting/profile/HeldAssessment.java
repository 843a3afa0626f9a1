package org.councilbenchmark.reporting.profile;

import java.time.Instant;
import java.util.UUID;

/**
 * The assessment that a profile rests on.
 *
 * @param ruleVersion version of the scoring rules
 * @param supersedes the assessment that it corrects; absent for none
 * @param previous the council's assessment before this one, for the change; absent for none
 */
record HeldAssessment(
        UUID id,
        String period,
        Instant completedAt,
        String ruleVersion,
        boolean demonstration,
        UUID supersedes,
        UUID previous) {}
