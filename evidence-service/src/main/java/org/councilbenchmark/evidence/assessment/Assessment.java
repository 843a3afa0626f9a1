package org.councilbenchmark.evidence.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * What links need to know of an assessment.
 *
 * @param council stable id of the council that is assessed
 * @param period what it speaks of; null where nobody has told yet
 * @param frozen whether it is completed or withdrawn: its evidence stays as it is
 * @param completed whether a judgement was made on its evidence; a draft that was withdrawn is frozen without one
 * @param frozenAt since when; null while it is open, and where only an answer told that it is not
 */
public record Assessment(
        UUID id,
        String council,
        String benchmark,
        String edition,
        AssessedPeriod period,
        boolean frozen,
        boolean completed,
        Instant frozenAt) {}
