/**
 * Tables of ratings as they come back, from a workbook or from CSV: row by row, each fault with its row and column, all of
 * them at once. Nothing here knows what the service holds; what becomes of the rows is decided in {@code merging}.
 *
 * <p>Files are hostile until shown otherwise: a workbook is read through once before it is read in earnest (see
 * {@link org.councilbenchmark.platform.table.WorkbookGuard}), and rows, cells and characters are counted.
 */
package org.councilbenchmark.assessment.tablereading;
