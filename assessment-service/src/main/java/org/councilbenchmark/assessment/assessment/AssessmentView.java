package org.councilbenchmark.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.council.CouncilView;
import org.councilbenchmark.assessment.result.Standing;

/**
 * An assessment as answers show it. Times are UTC; people are pseudonymous ids.
 *
 * @param period start and ISO 8601 duration
 * @param periodLabel of a financial year, such as 2009/10; absent for other periods
 * @param score overall, 0 to 100, one decimal; absent while nothing is assessed
 * @param coverage assessed share of the applicable weight, 0 to 1
 * @param sufficient whether coverage reaches the edition's threshold
 * @param label of the band in which the score lies
 * @param supersedes the assessment that this one corrected
 * @param supersededBy the assessment that corrected this one
 * @param allowedActions what the caller may do with it now
 */
public record AssessmentView(
        UUID id,
        CouncilView council,
        String benchmark,
        String edition,
        AssessmentKind kind,
        String period,
        String periodLabel,
        String title,
        AssessmentStatus status,
        boolean demonstration,
        Standing.Progress progress,
        BigDecimal score,
        BigDecimal coverage,
        boolean sufficient,
        String label,
        Instant openedAt,
        String openedBy,
        Instant submittedAt,
        String submittedBy,
        Instant completedAt,
        String completedBy,
        Instant withdrawnAt,
        String withdrawnBy,
        UUID supersedes,
        Instant supersededAt,
        UUID supersededBy,
        List<String> allowedActions,
        Links links,
        @JsonIgnore String tag) {

    /** Paths of what belongs to it. */
    record Links(String self, String ratings, String scores, String history) {
        static Links of(UUID id) {
            String self = pathOf(id);
            return new Links(self, self + "/ratings", self + "/scores", self + "/history");
        }
    }

    static String pathOf(UUID id) {
        return "/v1/assessments/" + id;
    }

    static AssessmentView of(
            Assessment assessment, CouncilView council, Standing standing, List<String> actions, String tag) {
        return new AssessmentView(
                assessment.id,
                council,
                assessment.benchmark,
                assessment.edition,
                assessment.kind,
                assessment.period().toString(),
                assessment.period().label().orElse(null),
                assessment.title,
                assessment.status,
                assessment.demonstration,
                standing.progress(),
                standing.score(),
                standing.coverage(),
                standing.sufficient(),
                standing.label(),
                assessment.openedAt,
                assessment.openedBy,
                assessment.submittedAt,
                assessment.submittedBy,
                assessment.completedAt,
                assessment.completedBy,
                assessment.withdrawnAt,
                assessment.withdrawnBy,
                assessment.supersedes,
                assessment.supersededAt,
                assessment.supersededBy,
                actions,
                Links.of(assessment.id),
                tag);
    }
}
