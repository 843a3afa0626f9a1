/**
 * Documents and their revisions. A document belongs to one council, speaks of a period of its own (effective from and
 * to, not the time of upload) and has revisions that are only ever added. Each revision's chain value is a SHA-256 over
 * its facts and the chain value before it, so that a removed, added or altered revision shows.
 *
 * <p>A document is recorded in one transaction with its event, after its content was stored: what is recorded is whole
 * and on disk.
 */
package org.councilbenchmark.evidence.document;
