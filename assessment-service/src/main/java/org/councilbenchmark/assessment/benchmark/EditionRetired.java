package org.councilbenchmark.assessment.benchmark;

import java.time.Instant;

/**
 * {@code edition.retired.v1}.
 *
 * @param successor edition of the same benchmark to use in its place; null when there is none
 */
record EditionRetired(String benchmark, String edition, Instant retiredAt, String reason, String successor) {}
