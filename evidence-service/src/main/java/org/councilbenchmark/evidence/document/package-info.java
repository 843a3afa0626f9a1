/**
 * Documents: what they are, whose they are, who may see them. A document belongs to one council, speaks of a period of
 * its own (effective from and to, not the time of upload) and has revisions; its current one is the latest that was
 * accepted. What became of it lies in {@code standing}, what was done to it in {@code journal}.
 *
 * <p>A document is recorded in one transaction with its event, after its content was stored: what is recorded is whole
 * and on disk. Features above this one change documents through {@link
 * org.councilbenchmark.evidence.document.DocumentService#open}, which checks owner and version and locks the row.
 */
package org.councilbenchmark.evidence.document;
