package org.councilbenchmark.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.hibernate.Session;

/** What a plan asks of its assessment's row. */
@ApplicationScoped
class PlanRepository {

    private static final String FIND =
            "select title, demonstration, completed_at, status from assessment where id = :id";

    @Inject
    Session database;

    Optional<PlanAssessment> find(AssessmentRef ref) {
        return run(FIND, ref);
    }

    /** With a share lock: those who write a plan do not wait for each other, but a withdrawal waits for them. */
    Optional<PlanAssessment> hold(AssessmentRef ref) {
        return run(FIND + " for share", ref);
    }

    private Optional<PlanAssessment> run(String query, AssessmentRef ref) {
        return database.createNativeQuery(query, Object[].class).setParameter("id", ref.id()).getResultList().stream()
                .findFirst()
                .map(row -> new PlanAssessment(
                        withStatus(ref, AssessmentStatus.valueOf((String) row[3])),
                        (String) row[0],
                        (Boolean) row[1],
                        (Instant) row[2]));
    }

    /** The status of the row as it is held: it may have changed since it was looked at. */
    private static AssessmentRef withStatus(AssessmentRef ref, AssessmentStatus status) {
        return new AssessmentRef(
                ref.id(),
                ref.kind(),
                ref.assessed(),
                ref.benchmark(),
                ref.edition(),
                status,
                ref.version(),
                ref.ratingsTag());
    }
}
