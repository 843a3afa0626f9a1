/** How texts and lists stand in the cells of tables, for every table that this service writes and reads. */
package org.councilbenchmark.catalogue.cells;
