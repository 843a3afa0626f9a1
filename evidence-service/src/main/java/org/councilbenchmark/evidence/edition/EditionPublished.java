package org.councilbenchmark.evidence.edition;

/**
 * What we read of {@code edition.published.v1}.
 *
 * @param nodes how many nodes the whole edition has
 */
record EditionPublished(String benchmark, String edition, int nodes) {}
