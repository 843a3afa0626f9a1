/**
 * How much of two editions a mapping reaches. A criterion is mapped once any entry but NONE names it; by weight it counts
 * with its share of the whole edition, as it does in a score.
 */
package org.councilbenchmark.catalogue.mappingcoverage;
