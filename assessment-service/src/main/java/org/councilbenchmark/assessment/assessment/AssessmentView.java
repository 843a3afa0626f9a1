package org.councilbenchmark.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.council.CouncilView;
import org.councilbenchmark.assessment.pair.Pair;
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
 * @param statement what the approver signed at completion
 * @param expiresOn last day on which the result should be relied on
 * @param pair the two halves of the peer challenge that it belongs to, and what they agreed on; absent for none
 * @param sealed whether what it says is closed to the caller; then progress and result are absent
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
        Boolean sufficient,
        String label,
        Instant openedAt,
        String openedBy,
        Instant submittedAt,
        String submittedBy,
        Instant completedAt,
        String completedBy,
        Instant withdrawnAt,
        String withdrawnBy,
        String statement,
        LocalDate expiresOn,
        Pairing pair,
        boolean sealed,
        UUID supersedes,
        Instant supersededAt,
        UUID supersededBy,
        List<String> allowedActions,
        Links links,
        @JsonIgnore String tag) {

    /** Paths of what belongs to it; of what a pair alone has, absent where there is none. */
    record Links(
            String self,
            String ratings,
            String scores,
            String history,
            String team,
            String assignments,
            String comments,
            String progress,
            String stream,
            String export,
            String qualityChecks,
            String nextSteps,
            String plan,
            String differences,
            String replies,
            String moderation) {

        static Links of(UUID id, Pair pair) {
            String self = pathOf(id);
            return new Links(
                    self,
                    self + "/ratings",
                    self + "/scores",
                    self + "/history",
                    self + "/team",
                    self + "/assignments",
                    self + "/comments",
                    self + "/progress",
                    self + "/stream",
                    self + "/export",
                    self + "/quality-checks",
                    self + "/next-steps",
                    self + "/plan",
                    pair == null ? null : self + "/differences",
                    pair == null ? null : pathOf(pair.peer()) + "/replies",
                    pair == null ? null : self + "/moderation");
        }
    }

    /**
     * Assessments that belong together.
     *
     * @param agreed what moderation made of both; absent until it is opened
     * @param unsealedAt since when each side sees the other's; absent until both were submitted
     */
    record Pairing(UUID self, UUID peer, UUID agreed, Instant unsealedAt) {
        static Pairing of(Pair pair) {
            return pair == null ? null : new Pairing(pair.self(), pair.peer(), pair.agreed(), pair.unsealedAt());
        }
    }

    static String pathOf(UUID id) {
        return "/v1/assessments/" + id;
    }

    /** @param standing null where the result is sealed from the caller */
    static AssessmentView of(
            Assessment assessment,
            CouncilView council,
            Standing standing,
            Pair pair,
            List<String> actions,
            String tag) {
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
                standing == null ? null : standing.progress(),
                standing == null ? null : standing.score(),
                standing == null ? null : standing.coverage(),
                standing == null ? null : standing.sufficient(),
                standing == null ? null : standing.label(),
                assessment.openedAt,
                assessment.openedBy,
                assessment.submittedAt,
                assessment.submittedBy,
                assessment.completedAt,
                assessment.completedBy,
                assessment.withdrawnAt,
                assessment.withdrawnBy,
                assessment.statement,
                assessment.expiresOn,
                Pairing.of(pair),
                standing == null,
                assessment.supersedes,
                assessment.supersededAt,
                assessment.supersededBy,
                actions,
                Links.of(assessment.id, pair),
                tag);
    }
}
