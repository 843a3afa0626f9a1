package org.councilbenchmark.reporting.council;

/**
 * @param code current or last GSS code
 */
public record CouncilName(String code, String name) {}
