package org.councilbenchmark.evidence.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.platform.http.Paging;

/** Revisions with where they stand. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<Revision, Revision.Key> {

    /** A revision with where it stands. */
    record Standing(Revision revision, RevisionStanding standing) {

        RevisionView view() {
            return RevisionView.of(revision, standing);
        }
    }

    private static final String SELECT =
            "select new org.councilbenchmark.evidence.revision.RevisionRepository$Standing(r, s)"
                    + " from Revision r join RevisionStanding s on s.key = r.key ";

    void add(Revision revision, RevisionStanding standing) {
        persist(revision);
        getEntityManager().persist(standing);
    }

    /** All revisions of a document, oldest first. */
    List<Standing> of(UUID document) {
        return query("where r.key.document = :document order by r.key.number")
                .setParameter("document", document)
                .getResultList();
    }

    List<Standing> of(UUID document, Paging paging) {
        return query("where r.key.document = :document order by r.key.number")
                .setParameter("document", document)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
    }

    Optional<Standing> find(UUID document, int number) {
        return query("where r.key.document = :document and r.key.number = :number")
                .setParameter("document", document)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The current revision of each of the documents. */
    List<Standing> current(Collection<UUID> documents) {
        return query("join Document d on d.id = r.key.document and d.currentRevision = r.key.number"
                        + " where d.id in :documents")
                .setParameter("documents", documents)
                .getResultList();
    }

    Optional<Revision> last(UUID document) {
        return find("key.document = ?1 order by key.number desc", document).firstResultOptional();
    }

    boolean anyAccepted(UUID document) {
        return exists("s.key.document = :of and s.state = 'ACCEPTED'", document);
    }

    boolean anyRejected(String sha256) {
        return exists("r.sha256 = :of and s.state = 'REJECTED'", sha256);
    }

    private boolean exists(String which, Object of) {
        String query = "select count(*) from Revision r join RevisionStanding s on s.key = r.key where " + which;
        return getEntityManager()
                        .createQuery(query, Long.class)
                        .setParameter("of", of)
                        .getSingleResult()
                > 0;
    }

    private TypedQuery<Standing> query(String which) {
        return getEntityManager().createQuery(SELECT + which, Standing.class);
    }
}
