package org.councilbenchmark.evidence.revision;

/**
 * What a scanner says of a content.
 *
 * @param scanner its name and version
 * @param signatures version of what it knows; null when it does not say
 * @param finding name of the signature that was found; null for a clean content
 */
public record Verdict(String scanner, String signatures, String finding) {}
