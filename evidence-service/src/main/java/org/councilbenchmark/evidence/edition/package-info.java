/**
 * Our copy of which criteria each published edition has, fed by {@code catalogue.benchmarks}. An edition is one record
 * per node and a closing manifest, in any order: only when all nodes are here may an absent criterion be called
 * unknown.
 */
package org.councilbenchmark.evidence.edition;
