package org.councilbenchmark.assessment.carrying;

import java.util.Map;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.rating.GivenRating;

/**
 * From where to where.
 *
 * @param edition of the draft
 * @param given what was given in the earlier one, by criterion
 */
record Route(AssessmentRef draft, AssessmentRef from, Edition edition, Map<String, GivenRating> given) {

    boolean withinOneEdition() {
        return draft.edition().equals(from.edition());
    }
}
