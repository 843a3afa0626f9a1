/**
 * Which criteria of an assessment have evidence that holds, which have some that soon will not, and which have none.
 *
 * <p>A link counts by its document's effective period against the assessed one, and against today while the assessed
 * period has not ended:
 * <ul>
 *   <li>outside the window: they have no day in common;
 *   <li>expired: they have, but the document's period is over already, and the assessed one is not;
 *   <li>valid: anything else in the window. Of these, expiring: the document's period ends within the days that were
 *       asked for or, while the assessed period runs, before that does.
 * </ul>
 * Contextual links are counted but are no evidence by themselves. Links to documents that cannot be used at present, in
 * quarantine, rejected, withdrawn or disposed of, are counted apart; what was withdrawn after the freeze still counts
 * (the view {@code backing} says so). Which criteria do not apply to the council is the assessment service's knowledge:
 * all criteria of the edition are listed here.
 */
package org.councilbenchmark.evidence.coverage;
