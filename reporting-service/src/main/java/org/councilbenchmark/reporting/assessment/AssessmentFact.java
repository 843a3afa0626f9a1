package org.councilbenchmark.reporting.assessment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.reporting.period.Period;

/**
 * What every event of an assessment says: which one it is about.
 *
 * @param council stable id of the council
 * @param kind SELF, PEER or AGREED
 * @param demonstration made up, to be left out of tables unless asked for
 * @param withdrawnAt only in {@code assessment.withdrawn.v1}
 */
record AssessmentFact(
        UUID assessment,
        String council,
        String benchmark,
        String edition,
        String kind,
        Period period,
        boolean demonstration,
        Instant withdrawnAt) {

    static final Set<String> TYPES = Set.of(
            "assessment.opened.v1",
            "assessment.submitted.v1",
            "assessment.returned.v1",
            AssessmentCompleted.TYPE,
            "assessment.withdrawn.v1");
}
