package org.councilbenchmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.AssessmentStatus.COMPLETED;
import static org.councilbenchmark.assessment.AssessmentStatus.DRAFT;
import static org.councilbenchmark.assessment.AssessmentStatus.SUBMITTED;
import static org.councilbenchmark.assessment.AssessmentStatus.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentStatusTest {

    private record Step(AssessmentStatus from, AssessmentStatus to) {}

    private static final List<Step> POSSIBLE = List.of(
            new Step(DRAFT, SUBMITTED),
            new Step(SUBMITTED, DRAFT),
            new Step(SUBMITTED, COMPLETED),
            new Step(SUBMITTED, WITHDRAWN),
            new Step(COMPLETED, WITHDRAWN));

    @Test
    void exactlyTheseStepsArePossible() {
        for (AssessmentStatus from : AssessmentStatus.values()) {
            for (AssessmentStatus to : AssessmentStatus.values()) {
                assertThat(from.canMoveTo(to)).as(from + " to " + to).isEqualTo(POSSIBLE.contains(new Step(from, to)));
            }
        }
    }
}
