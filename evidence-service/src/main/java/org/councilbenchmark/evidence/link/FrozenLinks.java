package org.councilbenchmark.evidence.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.councilbenchmark.evidence.assessment.AssessmentsFrozen;
import org.hibernate.Session;

/**
 * Pins links to the revision that was meant when their assessment was completed or withdrawn: the latest that was
 * accepted by that moment, whatever came between it and our hearing of it. A document whose first revision was accepted
 * later still is pinned to that one.
 */
@ApplicationScoped
class FrozenLinks {

    /** A verdict that is being written down is waited for: it was reached before the freeze, or it was not. */
    private static final String HOLD = "select d.id from document d where d.id in (select l.document_id"
            + " from evidence_link l where l.assessment_id in (:assessments) and l.frozen_at is null)"
            + " order by d.id for share of d";

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
        database.createNativeQuery(HOLD, UUID.class)
                .setParameter("assessments", frozen.assessments())
                .getResultList();
        database.createNativeMutationQuery(PIN)
                .setParameter("assessments", frozen.assessments())
                .executeUpdate();
    }
}
