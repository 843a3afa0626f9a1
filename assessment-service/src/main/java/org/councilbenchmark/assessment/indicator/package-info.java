/**
 * Our copy of the indicators, with everything that they have said and will say, and of the criteria that name them, fed
 * by {@code indicator.changed.v1} and {@code edition.node.v1}.
 *
 * <p>The links have a consumer of their own beside that of the editions: a new consumer begins with the first record
 * of a compacted topic, so that an upgrade needs nothing but to start.
 */
package org.councilbenchmark.assessment.indicator;
