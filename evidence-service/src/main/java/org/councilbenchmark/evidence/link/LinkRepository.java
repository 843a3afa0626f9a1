package org.councilbenchmark.evidence.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.platform.http.Paging;

/** Links, with the title of their documents where they are shown. */
@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<Link, Link.Key> {

    /** A link with what is shown of its document. */
    record Shown(
            Link link,
            String title,
            boolean demonstration,
            int currentRevision,
            LocalDate effectiveFrom,
            LocalDate effectiveTo) {}

    /** One page and how many there are on all. */
    record Found(List<Shown> page, long total) {}

    /** What to narrow to; null narrows nothing. */
    record Narrowing(UUID document, UUID assessment, String criterion, boolean demonstration) {}

    private static final String FROM = " from Link l join Document d on d.id = l.key.document"
            + " where (:everyCouncil = true or l.council in :councils)";
    private static final String SELECT = "select new org.councilbenchmark.evidence.link.LinkRepository$Shown(l,"
            + " d.title, d.demonstration, d.currentRevision, d.effectiveFrom, d.effectiveTo)";
    private static final String ORDER = " order by l.linkedAt, l.key.document, l.key.assessment, l.key.criterion";

    Found search(Narrowing to, CouncilScope scope, Paging paging) {
        String where = FROM + conditions(to);
        return new Found(
                bind(SELECT + where + ORDER, Shown.class, to, scope)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList(),
                bind("select count(*)" + where, Long.class, to, scope).getSingleResult());
    }

    /** Those that the document has to any of the assessments, by key. */
    Map<Link.Key, Link> between(UUID document, Collection<UUID> assessments) {
        return stream("key.document = ?1 and key.assessment in ?2", document, assessments)
                .collect(Collectors.toMap(link -> link.key, link -> link));
    }

    List<Shown> shown(Collection<Link.Key> keys) {
        String query = SELECT + " from Link l join Document d on d.id = l.key.document where l.key in :keys" + ORDER;
        return getEntityManager()
                .createQuery(query, Shown.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    List<Shown> ofDocuments(List<UUID> documents) {
        String query =
                SELECT + " from Link l join Document d on d.id = l.key.document where d.id in :documents" + ORDER;
        return getEntityManager()
                .createQuery(query, Shown.class)
                .setParameter("documents", documents)
                .getResultList();
    }

    private static String conditions(Narrowing to) {
        return (to.document() == null ? "" : " and l.key.document = :document")
                + (to.assessment() == null ? "" : " and l.key.assessment = :assessment")
                + (to.criterion() == null ? "" : " and l.key.criterion = :criterion")
                + (to.demonstration() ? "" : " and d.demonstration = false");
    }

    private <T> TypedQuery<T> bind(String query, Class<T> as, Narrowing to, CouncilScope scope) {
        TypedQuery<T> bound = getEntityManager()
                .createQuery(query, as)
                .setParameter("everyCouncil", scope.everyCouncil())
                .setParameter("councils", scope.ids());
        if (to.document() != null) {
            bound.setParameter("document", to.document());
        }
        if (to.assessment() != null) {
            bound.setParameter("assessment", to.assessment());
        }
        if (to.criterion() != null) {
            bound.setParameter("criterion", to.criterion());
        }
        return bound;
    }
}
