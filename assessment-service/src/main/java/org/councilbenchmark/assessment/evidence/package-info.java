/**
 * Our copy of which documents back which criteria of which assessments, and for when they hold, fed by {@code
 * evidence.documents}. The documents themselves stay in evidence-service.
 *
 * <p>A document's version grows with everything that happens to it, its links included; it decides which of two states
 * of a link is the newer one. A withdrawn document backs nothing any more, but for assessments that were completed
 * before.
 */
package org.councilbenchmark.assessment.evidence;
