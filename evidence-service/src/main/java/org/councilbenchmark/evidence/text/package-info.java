/**
 * Files made of characters: plain text, tables as CSV, and e-mail as it was sent. Read through once, byte by byte.
 *
 * <p>An e-mail is evidence as a whole, so its attached documents stay in it, unopened. Programs, scripts, documents with
 * macros and archives, which are not taken as files either, are not taken as attachments.
 */
package org.councilbenchmark.evidence.text;
