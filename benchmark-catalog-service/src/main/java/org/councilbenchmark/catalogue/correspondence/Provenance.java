package org.councilbenchmark.catalogue.correspondence;

/**
 * Where a mapping comes from.
 *
 * @param method HUMAN, AUTOMATION or HYBRID
 * @param status DRAFT, COMPLETE or SUPERSEDED
 * @param remarks how it was made, in words
 */
public record Provenance(MappingMethod method, MappingStatus status, String remarks) {}
