package org.councilbenchmark.evidence.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.hibernate.Session;

/** Documents; always within a caller's councils where a caller asks. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {

    private static final String CURRENT =
            " from Document d join Revision r on r.key.document = d.id and r.key.number = d.currentRevision where ";
    private static final String SELECT = "select d";
    private static final String STATES = "select document_id, state from current_document where document_id in (:ids)";
    private static final String IN_SCOPE = "(:everyCouncil = true or d.council in :councils)";

    Optional<Document> find(UUID id, CouncilScope scope) {
        return scoped(SELECT + CURRENT + "d.id = :id and " + IN_SCOPE, Document.class, scope)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The document, locked against other changes until the end of the transaction. */
    Document lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the documents that are in scope. */
    List<Document> find(List<UUID> ids, CouncilScope scope) {
        return scoped(SELECT + " from Document d where d.id in :ids and " + IN_SCOPE, Document.class, scope)
                .setParameter("ids", ids)
                .getResultList();
    }

    Map<UUID, DocumentState> states(Set<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(STATES, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> DocumentState.valueOf((String) row[1])));
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> as, CouncilScope scope) {
        return getEntityManager()
                .createQuery(query, as)
                .setParameter("everyCouncil", scope.everyCouncil())
                .setParameter("councils", scope.ids());
    }

    /** The next documents by id; for work through all of them in lots. */
    List<Document> after(UUID last, int lot) {
        return getEntityManager()
                .createQuery(SELECT + CURRENT + "d.id > :last order by d.id", Document.class)
                .setParameter("last", last)
                .setMaxResults(lot)
                .getResultList();
    }
}
