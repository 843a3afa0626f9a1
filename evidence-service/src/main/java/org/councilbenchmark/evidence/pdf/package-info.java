/**
 * What a PDF must not hold, found without understanding it. Every name in the file ({@code /JavaScript}) is looked at
 * wherever it stands, also in what a reader would take for the bytes of a picture: readers find objects by their own
 * tables, so nothing may be skipped. Objects packed into object streams are unpacked, within limits, and looked at the
 * same way. One pass, two buffers, no tree of objects; the parsers that extract text run elsewhere. Names and layout:
 * ISO 32000-1:2008, sections 7.3.5 (names), 7.5 (file structure) and 7.5.7 (object streams).
 */
package org.councilbenchmark.evidence.pdf;
