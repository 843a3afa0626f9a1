package org.councilbenchmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.testing.AccessMatrix;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class AccessTest {

    private static final Set<String> COUNCILS_PEOPLE = Set.of("assessor", "approver", "administrator");
    private static final Set<String> ASSESSOR = Set.of("assessor");
    private static final Set<String> APPROVER = Set.of("approver");

    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("listAssessments", COUNCILS_PEOPLE),
            Map.entry("createAssessment", COUNCILS_PEOPLE),
            Map.entry("getAssessment", COUNCILS_PEOPLE),
            Map.entry("deleteAssessment", COUNCILS_PEOPLE),
            Map.entry("submitAssessment", ASSESSOR),
            Map.entry("returnAssessment", APPROVER),
            Map.entry("completeAssessment", APPROVER),
            Map.entry("withdrawAssessment", APPROVER),
            Map.entry("listRatings", COUNCILS_PEOPLE),
            Map.entry("getRating", COUNCILS_PEOPLE),
            Map.entry("rateCriterion", ASSESSOR),
            Map.entry("rateCriteria", ASSESSOR),
            Map.entry("removeRating", ASSESSOR),
            Map.entry("getAssessmentScores", COUNCILS_PEOPLE),
            Map.entry("explainScore", COUNCILS_PEOPLE),
            Map.entry("listAssessmentHistory", COUNCILS_PEOPLE),
            Map.entry("republishAssessments", Set.of("administrator")));

    @Test
    void everyOperationIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(AccessMatrix.deviations(TABLE)).isEmpty();
    }
}
