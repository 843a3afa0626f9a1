/**
 * Our copy of the published editions, fed by {@code edition.published.v1} (the manifest) and {@code edition.node.v1},
 * which may arrive in any order and more than once.
 *
 * <p>An edition is usable once as many of its nodes are here as its manifest says. It never changes from then on, so
 * that its tree is built once and kept in memory: scoring an assessment costs one query, for its ratings.
 */
package org.councilbenchmark.assessment.benchmark;
