package org.councilbenchmark.evidence.assessment;

import java.util.List;
import java.util.UUID;

/**
 * Assessments were completed or withdrawn, and the copy says so. Told inside the transaction that wrote it, so that what
 * hangs on the freeze is frozen with it.
 */
public record AssessmentsFrozen(List<UUID> assessments) {}
