package org.councilbenchmark.evidence.council;

/**
 * @param code present or last GSS code
 * @param name usual name
 */
public record CouncilView(String code, String name) {}
