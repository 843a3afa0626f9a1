package org.councilbenchmark.assessment.history;

/**
 * A rating as it was before or after a change. Exactly one of level and notApplicable says what was given.
 *
 * @param reason why it is not applicable
 * @param confidence LOW, MEDIUM or HIGH; null where none was stated
 */
public record RatingState(Integer level, boolean notApplicable, String reason, String narrative, String confidence) {}
