package org.councilbenchmark.assessment.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.councilbenchmark.assessment.period.Period;

/**
 * A document that backs a criterion.
 *
 * @param effectiveFrom first day for which it holds; null for open
 * @param effectiveTo last day for which it holds; null for open
 */
public record LinkedDocument(UUID document, LocalDate effectiveFrom, LocalDate effectiveTo) {

    /** Whether it holds on any day of the period. */
    public boolean holdsIn(Period period) {
        return (effectiveFrom == null || !effectiveFrom.isAfter(period.lastDay()))
                && (effectiveTo == null || !effectiveTo.isBefore(period.start()));
    }
}
