/**
 * League tables: councils of a comparator group in the order of one score, with shared ranks, quartiles and change, and
 * with everyone who was left out and why.
 */
package org.councilbenchmark.reporting.leaguetable;
