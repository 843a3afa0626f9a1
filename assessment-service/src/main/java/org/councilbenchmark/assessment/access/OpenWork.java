package org.councilbenchmark.assessment.access;

import static org.councilbenchmark.assessment.access.OpenWorkProblem.ASSESSMENT_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.hibernate.Session;

/**
 * For what people do around the ratings: assigning, commenting. It goes on while an assessment is submitted, because
 * the approver asks and the assessors answer, and ends with it.
 */
@ApplicationScoped
public class OpenWork {

    private static final String HOLD = "select status from assessment where id = :id for share";

    @Inject
    AccessService access;

    @Inject
    Session database;

    /** An assessment that the caller may read, held as draft or submitted until the transaction ends; 409 after that. */
    public Seen hold(UUID id) {
        access.readable(id);
        AssessmentStatus status =
                database.createNativeQuery(HOLD, String.class).setParameter("id", id).getResultList().stream()
                        .findFirst()
                        .map(AssessmentStatus::valueOf)
                        .orElseThrow(AccessService::notFound);
        if (status != AssessmentStatus.DRAFT && status != AssessmentStatus.SUBMITTED) {
            throw ASSESSMENT_CLOSED.with(
                    "The assessment is " + status + "; what was said and assigned in it stays as it is.",
                    "Go on in the assessment that follows it.");
        }
        return access.seen(id);
    }
}
