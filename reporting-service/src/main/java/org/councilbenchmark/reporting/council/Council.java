package org.councilbenchmark.reporting.council;

/**
 * A council as reports need it.
 *
 * @param id stable three-letter register code; never shown
 * @param code current or last GSS code
 * @param region GSS code of its region; null outside England's regions
 */
public record Council(String id, String code, String name, String type, String region) {}
