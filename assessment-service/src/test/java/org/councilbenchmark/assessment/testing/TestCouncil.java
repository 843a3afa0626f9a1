package org.councilbenchmark.assessment.testing;

/**
 * @param id register code
 * @param code present GSS code
 * @param formerCode former GSS code
 */
public record TestCouncil(String id, String code, String formerCode, String snac, String name) {}
