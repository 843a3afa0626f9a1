/**
 * The contents of documents over time. A revision is only ever added; its chain value is a SHA-256 over its facts and
 * the chain value before it, so that a removed, added or altered revision shows. Where it stands (in quarantine,
 * accepted, rejected) changes, and is therefore kept in a table of its own that the chain does not cover: a verdict
 * that comes later must not move a value that a receipt has already certified.
 */
package org.councilbenchmark.evidence.revision;
