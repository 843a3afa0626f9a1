/**
 * The ratings of an assessment as a table, to be filled in without the service: a workbook with choices in its cells, or
 * CSV. Both have the same columns under the same names, so that one reading serves both.
 *
 * <p>Each row carries where it is from and which rating its author saw, with a fingerprint of it: so a row that was left
 * alone is told from one that was changed, and a change from one that somebody else has made meanwhile, wherever the
 * rows have been.
 */
package org.councilbenchmark.assessment.ratingtable;
