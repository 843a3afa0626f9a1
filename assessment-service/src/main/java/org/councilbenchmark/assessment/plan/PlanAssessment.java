package org.councilbenchmark.assessment.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AssessmentRef;

/**
 * The assessment that a plan belongs to, as far as the plan needs to know it.
 *
 * @param title as given at its opening; null without one
 * @param completedAt reviews are counted from this day; null before completion
 */
public record PlanAssessment(AssessmentRef ref, String title, boolean demonstration, Instant completedAt) {

    public UUID id() {
        return ref.id();
    }

    /** The day of completion in UTC; null before. */
    public LocalDate completedOn() {
        return completedAt == null ? null : LocalDate.ofInstant(completedAt, ZoneOffset.UTC);
    }
}
