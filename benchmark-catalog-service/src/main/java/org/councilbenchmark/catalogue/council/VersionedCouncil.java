package org.councilbenchmark.catalogue.council;

/**
 * @param facts everything that is held of it
 * @param version how often it has changed; what a change is checked against
 */
public record VersionedCouncil(CouncilFacts facts, long version) {}
