package org.councilbenchmark.evidence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which assessments a document backs. */
@ApplicationScoped
class BackedAssessments {

    /** Each may cost a question: so many, the latest linked first, must do. */
    private static final int MOST = 20;

    private static final String BACKED = "select assessment_id from evidence_link where document_id = :document"
            + " group by assessment_id order by max(linked_at) desc, assessment_id";

    @Inject
    Session database;

    List<UUID> by(UUID document) {
        return database.createNativeQuery(BACKED, UUID.class)
                .setParameter("document", document)
                .setMaxResults(MOST)
                .getResultList();
    }
}
