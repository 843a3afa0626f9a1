package org.councilbenchmark.catalogue.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Paging;

/** Finds criteria in the database: by words in any form, and by similar words only where those find nothing. */
@ApplicationScoped
class CriteriaSearch {

    private static final String FROM = " from node c join node h on h.id = c.parent join node e on e.id = h.parent"
            + " join node t on t.id = e.parent where ";
    private static final String IN_ORDER = "t.position, e.position, h.position, c.position";

    private static final String RANK =
            "cast(ts_rank_cd(c.search, websearch_to_tsquery('english', :search), 32) as double precision)";
    private static final String SIMILARITY = "(select cast(avg(strict_word_similarity(word,"
            + " c.search_text || ' ' || c.search_more)) as double precision)"
            + " from unnest(string_to_array(:words, ' ')) as word)";

    /** Hits stand between the control characters 2 and 3, which no text here holds. */
    private static final String EXCERPT =
            "ts_headline('english', coalesce(c.wording, c.title), websearch_to_tsquery('english', :search),"
                    + " 'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxWords=35, MinWords=15')";

    private static final String FACETS = "with matched as (select t.code as theme, e.code as element, c.tags,"
            + " c.indicators, t.not_applicable_to || e.not_applicable_to || h.not_applicable_to || c.not_applicable_to"
            + " as left_out%s)"
            + " select 'theme' as facet, theme as value, count(*) as found from matched group by theme"
            + " union all select 'element', element, count(*) from matched group by element"
            + " union all select 'tag', tag, count(*) from matched, unnest(tags) as tag group by tag"
            + " union all select 'indicator', code, count(*) from matched, unnest(indicators) as code group by code"
            + " union all select 'type', type, count(*) from matched, unnest(string_to_array(:types, ' ')) as type"
            + " where not type = any (left_out) group by type"
            + " order by 1, 3 desc, 2";

    /**
     * @param relevance 0 to 1 for a search, null without one
     * @param excerpt null where similar words were found, and without a search
     */
    record Hit(UUID id, Double relevance, String excerpt) {}

    /** @param similar whether only similar words were found */
    record Found(List<Hit> hits, long total, boolean similar) {}

    /** How many of what was found have a value. */
    record Count(String facet, String value, long found) {}

    @Inject
    EntityManager database;

    Found find(CriteriaQuery query, Paging paging) {
        boolean similar = isSimilar(query);
        Where where = query.where(similar);
        return new Found(hits(query, where, similar, paging), count(where), similar);
    }

    /** Whether nothing holds the words themselves. */
    boolean isSimilar(CriteriaQuery query) {
        return query.isSearch() && count(query.where(false)) == 0;
    }

    long count(Where where) {
        Query count = database.createNativeQuery("select count(*)" + FROM + where.hql(), Long.class);
        where.values().forEach(count::setParameter);
        return (Long) count.getSingleResult();
    }

    private List<Hit> hits(CriteriaQuery query, Where where, boolean similar, Paging paging) {
        String relevance = !query.isSearch() ? "cast(null as double precision)" : similar ? SIMILARITY : RANK;
        String excerpt = query.isSearch() && !similar ? EXCERPT : "cast(null as text)";
        String order = (query.isSearch() ? "relevance desc, " : "") + IN_ORDER;
        Query page = database.createNativeQuery(
                        "select c.id, " + relevance + " as relevance, " + excerpt + " as excerpt" + FROM + where.hql()
                                + " order by " + order,
                        Hit.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size());
        where.values().forEach(page::setParameter);
        return page.getResultList();
    }

    /** @param types the council types to count for */
    List<Count> facets(Where where, List<String> types) {
        Query counts = database.createNativeQuery(FACETS.formatted(FROM + where.hql()), Count.class)
                .setParameter("types", String.join(" ", types));
        where.values().forEach(counts::setParameter);
        return counts.getResultList();
    }
}
