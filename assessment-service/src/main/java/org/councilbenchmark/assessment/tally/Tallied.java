package org.councilbenchmark.assessment.tally;

import java.util.UUID;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Assessed;

/** An assessment as far as counting needs it. */
public record Tallied(UUID id, Assessed assessed, String benchmark, String edition) {

    public static Tallied of(AssessmentRef assessment) {
        return new Tallied(assessment.id(), assessment.assessed(), assessment.benchmark(), assessment.edition());
    }
}
