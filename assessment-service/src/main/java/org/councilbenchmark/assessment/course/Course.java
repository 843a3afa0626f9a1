package org.councilbenchmark.assessment.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What of an action decides whether it needs attention.
 *
 * @param warning what somebody warns of; null without a warning
 */
public record Course(ActionStatus status, LocalDate startsOn, LocalDate dueOn, int percentComplete, String warning) {

    /** Days from the first to the due day, both included. */
    long days() {
        return ChronoUnit.DAYS.between(startsOn, dueOn) + 1;
    }

    /** How many of them are over. */
    long daysOver(LocalDate today) {
        return Math.max(0, Math.min(ChronoUnit.DAYS.between(startsOn, today), days()));
    }
}
