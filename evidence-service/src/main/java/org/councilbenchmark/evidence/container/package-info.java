/**
 * Packages: Office Open XML and OpenDocument files, which are ZIP archives with a statement of type. Nothing is unpacked
 * to disk and no part is kept in memory but a few small statements. The directory is read first and must agree with the
 * bytes to the last one: every byte belongs to exactly one part, so that nothing overlaps and nothing hides. Then each
 * part is read through once as a stream, against the limits of what it may unpack to; what the archive says of its own
 * sizes is only ever compared, never believed. A package inside (a chart's workbook) is read the same way, in the same
 * pass and out of the same allowance, one level deep.
 */
package org.councilbenchmark.evidence.container;
