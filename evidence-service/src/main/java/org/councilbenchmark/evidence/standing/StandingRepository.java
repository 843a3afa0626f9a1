package org.councilbenchmark.evidence.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Standings, and who relies on a document. */
@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<Standing, UUID> {

    /** From a document along its successors; a cycle would come back to the start. */
    private static final String SUCCEEDS = """
            with recursive successor (id) as (
                select superseded_by from document_standing where document_id = :from and superseded_by is not null
                union
                select s.superseded_by from document_standing s join successor on s.document_id = successor.id
                where s.superseded_by is not null)
            select exists (select from successor where id = :to)
            """;

    private static final String RELIED_ON = "select distinct b.number from backing b"
            + " join known_assessment a on a.id = b.assessment_id"
            + " where b.document_id = :document and a.completed and b.usable";

    /**
     * Links are made under the document's lock alone, so this answer holds until the transaction ends; whether an
     * assessment is frozen is told from elsewhere and may be news at any moment. Hence an open assessment counts too,
     * unless the document was withdrawn before it could be decided on it.
     */
    private static final String LINKED = """
            select exists (select from evidence_link l
                left join known_assessment a on a.id = l.assessment_id
                left join document_standing s on s.document_id = l.document_id
                where l.document_id = :document and (a.completed or a.frozen is not true)
                and (s.withdrawn_at is null or a.completed and coalesce(a.frozen_at <= s.withdrawn_at, true)))
            """;

    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended(:council, 14)) is null";

    List<Standing> of(Collection<UUID> documents) {
        return list("document in ?1 or supersededBy in ?1", documents);
    }

    Standing row(UUID document) {
        Standing found = findById(document);
        if (found == null) {
            found = new Standing(document);
            persist(found);
        }
        return found;
    }

    /** Whether following the successors of one document leads to the other. */
    boolean leadsTo(UUID from, UUID to) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SUCCEEDS, Boolean.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** Until the end of the transaction nobody else says which of the council's documents supersedes which. */
    void alone(String council) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ALONE, Boolean.class)
                .setParameter("council", council)
                .getSingleResult();
    }

    /** Whether it backs something in an assessment that was or may yet be decided on it. */
    boolean linked(UUID document) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LINKED, Boolean.class)
                .setParameter("document", document)
                .getSingleResult();
    }

    /** Which of its revisions back something in a completed assessment. */
    List<Integer> reliedOn(UUID document) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(RELIED_ON, Integer.class)
                .setParameter("document", document)
                .getResultList();
    }
}
