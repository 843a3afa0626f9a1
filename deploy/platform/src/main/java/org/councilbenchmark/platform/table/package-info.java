/**
 * Tables as files, safely: how texts and lists stand in cells, so that no spreadsheet runs them and reading gives back
 * what was written, and which workbooks are fit to be read at all. What a table's columns mean is each service's own.
 */
package org.councilbenchmark.platform.table;
