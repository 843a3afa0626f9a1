package org.councilbenchmark.evidence.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.councilbenchmark.evidence.assessment.AssessmentsFrozen;
import org.hibernate.Session;

/**
 * Pins links to the revision that was meant when their assessment was completed or withdrawn: the latest that was
 * accepted by that moment, whatever came between it and our hearing of it. A document whose first revision was accepted
 * later still is pinned to that one.
 */
@ApplicationScoped
class FrozenLinks {

    private static final String PIN = "update evidence_link as l set frozen_at = a.frozen_at, revision = coalesce("
            + " (select max(s.number) from revision_state s where s.document_id = l.document_id"
            + " and s.state = 'ACCEPTED' and s.changed_at <= a.frozen_at),"
            + " (select min(s.number) from revision_state s where s.document_id = l.document_id"
            + " and s.state = 'ACCEPTED'), 1)"
            + " from known_assessment a where a.id = l.assessment_id and a.id in (:assessments)"
            + " and a.frozen_at is not null and l.frozen_at is null";

    @Inject
    Session database;

    void pin(@Observes AssessmentsFrozen frozen) {
        database.createNativeMutationQuery(PIN)
                .setParameter("assessments", frozen.assessments())
                .executeUpdate();
    }
}
