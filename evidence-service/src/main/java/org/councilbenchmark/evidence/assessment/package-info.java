/**
 * Our copy of which assessments exist, whose they are, what period they speak of and which are frozen, fed by {@code
 * assessment.events}. What the events have not told yet is asked of the assessment service, with the caller's own token
 * and never inside a transaction; the answer stands in until the events arrive.
 *
 * <p>Whoever changes evidence holds the row of its assessment meanwhile; the event that freezes it waits for them, and
 * they see the freeze after it. What the freeze means for others is done in its transaction ({@link
 * org.councilbenchmark.evidence.assessment.AssessmentsFrozen}). Between a completion and the arrival of its event (usually
 * milliseconds) a link can still be made here. It is told after the completion and carries its own time, so that a reader
 * of both topics can tell what was frozen.
 */
package org.councilbenchmark.evidence.assessment;
