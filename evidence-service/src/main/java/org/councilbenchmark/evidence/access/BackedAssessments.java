package org.councilbenchmark.evidence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which assessments a document backs, and with which of its revisions. */
@ApplicationScoped
class BackedAssessments {

    /** Each may cost a question: so many must do, of the latest revisions first. */
    private static final int MOST = 20;

    private static final String BACKED = "select assessment_id, number from backing where document_id = :document"
            + " and number = coalesce(:number, number) group by assessment_id, number"
            + " order by number desc, max(linked_at) desc, assessment_id";

    /** @param revision the one that is meant: the current one, and once the assessment is frozen the one of that time */
    record Backed(UUID assessment, int revision) {}

    @Inject
    Session database;

    /** @param number of the only revision that counts; null for any */
    List<Backed> by(UUID document, Integer number) {
        return database
                .createNativeQuery(BACKED, Object[].class)
                .setParameter("document", document)
                .setParameter("number", number, Integer.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Backed((UUID) row[0], (Integer) row[1]))
                .toList();
    }
}
