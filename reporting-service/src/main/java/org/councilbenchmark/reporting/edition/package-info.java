/**
 * Our copy of published editions ({@code catalogue.benchmarks}). Nodes and the closing manifest come in any order; an
 * edition can be asked for once as many nodes are here as its manifest says.
 */
package org.councilbenchmark.reporting.edition;
