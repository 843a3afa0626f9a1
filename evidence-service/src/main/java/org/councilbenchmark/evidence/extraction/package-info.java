/**
 * Has every document read in the background, and shows its text.
 *
 * <p>The work is what the tables say: readable revisions without a row in {@code extraction} are entered there, the
 * oldest that is due is claimed ({@code for update skip locked}, so that replicas share the work) by moving its due time
 * behind a lease, then read outside any transaction, and text, thumbnails and outcome are stored in one. A service that
 * is killed while reading leaves a row whose lease runs out: it is claimed again. Each claim counts as an attempt and an
 * outcome is only stored by the attempt that is the last one, so a result that comes too late changes nothing. What fails
 * for a reason that lies in the document fails once and for all; what may be chance is tried again up to a limit.
 *
 * <p>A document's text is that of its current revision; that of earlier ones goes when it arrives.
 */
package org.councilbenchmark.evidence.extraction;
