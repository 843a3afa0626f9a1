package org.councilbenchmark.assessment.effort;

import java.time.Instant;

/**
 * @param effort of climbing one level
 * @param version also its ETag
 */
record EffortView(String criterion, String title, int effort, String note, long version, Instant setAt, String setBy) {}
