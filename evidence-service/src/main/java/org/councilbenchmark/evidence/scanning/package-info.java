/**
 * From quarantine to acceptance or rejection. With {@code evidence.scanner=clamav} a new revision is put into
 * quarantine by the very transaction that records it; here it is claimed, read to the scanner and settled.
 *
 * <p>Why no crash loses or doubles a verdict: what is in quarantine is itself the queue; a claim is only a lease; and
 * the verdict, the state, the history and the event are written in one transaction that first looks, under the
 * document's lock, whether another worker was faster. Without a verdict (scanner away, content too large for it, an
 * error of its own) the revision stays where it is and says why; nothing of it is given out.
 */
package org.councilbenchmark.evidence.scanning;
