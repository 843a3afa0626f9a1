package org.councilbenchmark.evidence.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.platform.http.Paging;

/** Documents, searched with what their current revision says; always within a caller's councils where a caller asks. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {

    /** One page and how many there are on all. */
    record Found(List<Document> page, long total) {}

    private static final String CURRENT =
            " from Document d join Revision r on r.key.document = d.id and r.key.number = d.currentRevision where ";
    private static final String SELECT = "select d";
    private static final String IN_SCOPE = "(:everyCouncil = true or d.council in :councils)";
    private static final Map<String, String> ORDERS = Map.of(
            "acceptedAt", "r.acceptedAt, d.id",
            "-acceptedAt", "r.acceptedAt desc, d.id desc",
            "title", "lower(d.title), d.id",
            "-title", "lower(d.title) desc, d.id desc");

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

    /** @param council stable id to narrow to; null for all in scope */
    Found search(DocumentFilter filter, String council, CouncilScope scope, Paging paging) {
        String where = IN_SCOPE + conditions(filter, council);
        TypedQuery<Document> page = bind(
                scoped(SELECT + CURRENT + where + " order by " + ORDERS.get(filter.sort), Document.class, scope),
                filter,
                council);
        TypedQuery<Long> total = bind(scoped("select count(*)" + CURRENT + where, Long.class, scope), filter, council);
        return new Found(
                page.setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList(),
                total.getSingleResult());
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> as, CouncilScope scope) {
        return getEntityManager()
                .createQuery(query, as)
                .setParameter("everyCouncil", scope.everyCouncil())
                .setParameter("councils", scope.ids());
    }

    /** Built from constants alone; every value is bound. */
    private static String conditions(DocumentFilter filter, String council) {
        StringBuilder where = new StringBuilder();
        if (council != null) {
            where.append(" and d.council = :council");
        }
        if (filter.demonstration.equals("false")) {
            where.append(" and d.demonstration = false");
        }
        if (filter.q != null) {
            where.append(
                    " and (lower(d.title) like lower(:q) escape '!' or lower(r.fileName) like lower(:q) escape '!')");
        }
        if (filter.assessment != null || filter.criterion != null) {
            where.append(" and exists (select 1 from Link l where l.key.document = d.id")
                    .append(filter.assessment == null ? "" : " and l.key.assessment = :assessment")
                    .append(filter.criterion == null ? "" : " and l.key.criterion = :criterion")
                    .append(')');
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, DocumentFilter filter, String council) {
        if (council != null) {
            query.setParameter("council", council);
        }
        if (filter.q != null) {
            query.setParameter("q", "%" + filter.q.trim().replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.assessment != null) {
            query.setParameter("assessment", filter.assessment);
        }
        if (filter.criterion != null) {
            query.setParameter("criterion", filter.criterion);
        }
        return query;
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
