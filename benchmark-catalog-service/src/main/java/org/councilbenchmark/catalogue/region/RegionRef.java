package org.councilbenchmark.catalogue.region;

/**
 * A region as others mention it.
 *
 * @param code GSS code
 * @param name official name
 */
public record RegionRef(String code, String name) {}
