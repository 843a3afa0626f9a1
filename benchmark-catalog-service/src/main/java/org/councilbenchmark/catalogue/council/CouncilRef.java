package org.councilbenchmark.catalogue.council;

/**
 * A council as others mention it.
 *
 * @param code current or last GSS code
 * @param name short name; null when the code leads to no council that is held
 */
public record CouncilRef(String code, String name) {}
