package org.councilbenchmark.catalogue.resolution;

/**
 * One text to be resolved. Read leniently, so that one that cannot be read spoils no other.
 *
 * @param code any code or name
 * @param on day of the data, such as 2009-04-01; instead of {@code period}
 * @param period period of the data, such as 2009-04-01/P1Y or 2009/10; instead of {@code on}
 */
record Resolve(String code, String on, String period) {}
