package org.councilbenchmark.evidence.assessment;

import java.util.UUID;

/**
 * What links need to know of an assessment.
 *
 * @param council stable id of the council that is assessed
 * @param frozen whether it is completed or withdrawn: its evidence stays as it is
 */
public record Assessment(UUID id, String council, String benchmark, String edition, boolean frozen) {}
