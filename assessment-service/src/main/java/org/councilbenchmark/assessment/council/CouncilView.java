package org.councilbenchmark.assessment.council;

/**
 * A council as answers show it.
 *
 * @param code present, or last, GSS code
 */
public record CouncilView(String code, String name) {}
