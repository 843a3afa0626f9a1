/**
 * Has every document read in the background, and shows its text.
 *
 * <p>The work is what the tables say: a trigger enters each accepted revision in {@code extraction} in the transaction
 * that accepts it (a sweep enters what was accepted before there was the trigger), the oldest that is due is claimed
 * ({@code for update skip locked}, so that replicas share the work) by moving its due time behind a lease, then read
 * outside any transaction, and text, thumbnails and outcome are stored in one. A service that is killed while reading
 * leaves a row whose lease runs out: it is claimed again. Each claim counts as an attempt and an outcome is only stored
 * by the attempt that is the last one, so a result that comes too late changes nothing. What fails for a reason that
 * lies in the document fails once and for all; what may be chance is tried again up to a limit.
 *
 * <p>A document's text is that of its current revision; that of earlier ones goes when it arrives. Since the index of
 * words hangs on the document, whoever stores or forgets text locks the document first, and several in order of id.
 */
package org.councilbenchmark.evidence.extraction;
