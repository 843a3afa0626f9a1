/**
 * Indicators as a CSV table, both ways: what is written can be read again without loss. A cell that a spreadsheet would
 * run as a formula is written with an apostrophe before it, which reading takes off again.
 */
package org.councilbenchmark.catalogue.indicatortable;
