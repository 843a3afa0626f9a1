package org.councilbenchmark.reporting.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What {@code assessment.completed.v1} adds: the results, from now on immutable.
 *
 * @param supersedes the assessment that this one corrects; null for none
 */
record AssessmentCompleted(
        UUID assessment,
        String ruleVersion,
        Instant completedAt,
        UUID supersedes,
        List<Score> scores,
        List<Rating> ratings) {

    static final String TYPE = "assessment.completed.v1";

    /**
     * @param node node code, or {@code overall}
     * @param score 0 to 100, exact to twelve decimals; null where nothing is assessed or nothing applies
     * @param coverage assessed weight / applicable weight, 0 to 1; null where nothing applies
     * @param sufficient whether the coverage reaches the edition's threshold
     * @param capped whether a core criterion on the lowest level limits it
     */
    record Score(
            String node, String nodeType, BigDecimal score, BigDecimal coverage, boolean sufficient, boolean capped) {}

    /**
     * @param level on the criterion's scale; null where it was not assessed or does not apply
     */
    record Rating(String criterion, Integer level, Boolean notApplicable, String confidence) {}
}
