package org.councilbenchmark.catalogue.edition;

/**
 * How a publication ended.
 *
 * @param edition the edition as it is now
 * @param created false when it was there already with the same content
 */
public record Publication(EditionSummary edition, boolean created) {}
