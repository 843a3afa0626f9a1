package org.councilbenchmark.catalogue.indicatorlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class LinkRepository {

    private static final String LINKS = " from Node c join Edition d on d.id = c.edition join Node h on h.id = c.parent"
            + " join Node e on e.id = h.parent join Node t on t.id = e.parent where ";
    private static final String SELECT = "select d.benchmark, d.code, c.code, c.title, c.wording,"
            + " case when array_contains(c.indicators, :code) then false else true end";
    private static final String IN_ORDER =
            " order by d.benchmark, d.code, t.position, e.position, h.position, c.position";

    /** A criterion as it is stored. */
    record Found(String benchmark, String edition, String code, String title, String statement, boolean suggested) {}

    @Inject
    EntityManager database;

    List<Found> page(Where where, Paging paging) {
        return asked(database.createQuery(SELECT + LINKS + where.hql() + IN_ORDER, Found.class), where)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
    }

    long count(Where where) {
        return asked(database.createQuery("select count(c)" + LINKS + where.hql(), Long.class), where)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, Where where) {
        where.values().forEach(query::setParameter);
        return query;
    }
}
