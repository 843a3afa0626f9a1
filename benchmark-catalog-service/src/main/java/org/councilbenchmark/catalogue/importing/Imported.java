package org.councilbenchmark.catalogue.importing;

/**
 * How an import ended.
 *
 * @param tag ETag of the edition
 */
record Imported(ImportReport report, String tag) {}
