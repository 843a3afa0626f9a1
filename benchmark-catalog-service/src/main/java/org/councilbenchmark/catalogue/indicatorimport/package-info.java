/**
 * Many indicators at once, from a table: either all of it is taken over or, with everything that is wrong listed,
 * nothing.
 */
package org.councilbenchmark.catalogue.indicatorimport;
