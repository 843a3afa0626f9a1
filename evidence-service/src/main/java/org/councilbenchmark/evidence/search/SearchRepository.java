package org.councilbenchmark.evidence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.platform.http.Paging;
import org.hibernate.Session;

/** Which documents are found, in which order, and how many. */
@ApplicationScoped
class SearchRepository {

    /** One page of documents and how many there are on all. */
    record Found(List<UUID> page, long total) {}

    /** A beginning is marked on the last lexeme as PostgreSQL writes it: quoted, and last in its text form. */
    private static final String PARSE = "select cast(a.query as text), replace(querytree(a.query), ' & ', ' | ')"
            + " from websearch_to_tsquery(search_language(), :typed) w cross join lateral (select case when :mayGoOn"
            + " then cast(regexp_replace(cast(w as text), '''$', ''':*') as tsquery) else w end as query) a";

    private static final String RELEVANCE =
            "ts_rank_cd(case when c.readable then i.words else i.titles end," + " cast(:query as tsquery), 1) desc, ";
    private static final String NEWEST = "c.accepted_at desc, c.document_id desc";
    private static final Map<String, String> ORDERS = Map.of(
            "acceptedAt", "c.accepted_at, c.document_id",
            "-acceptedAt", NEWEST,
            "title", "lower(c.title), c.document_id",
            "-title", "lower(c.title) desc, c.document_id desc");

    @Inject
    Session database;

    Words parse(String typed) {
        Object[] row = database.createNativeQuery(PARSE, Object[].class)
                .setParameter("typed", typed)
                .setParameter("mayGoOn", Words.mayGoOn(typed))
                .getSingleResult();
        String any = (String) row[1];
        return new Words((String) row[0], any.isEmpty() || any.equals("T") ? null : any);
    }

    Found find(Conditions conditions, String order, Words words, Paging paging) {
        String by = order.equals("relevance") ? (words == null ? "" : RELEVANCE) + NEWEST : ORDERS.get(order);
        String page = "select c.document_id" + conditions.sql() + " order by " + by;
        return new Found(
                conditions
                        .bind(database.createNativeQuery(page, UUID.class))
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList(),
                conditions
                        .bind(database.createNativeQuery("select count(*)" + conditions.sql(), Long.class))
                        .getSingleResult());
    }
}
