/**
 * Looking whether documents are still as they were recorded: one at once, or all of them in the background.
 *
 * <p>A pass over all documents is a row with the document that it has come to. Whoever works on it holds a lease, and each
 * lot is written down with the next place in one transaction: after a crash somebody else goes on from there once the
 * lease is over. What {@code chain} finds wrong is kept with the pass.
 */
package org.councilbenchmark.evidence.verification;
