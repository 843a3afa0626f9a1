package org.councilbenchmark.catalogue.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class CouncilRepository implements PanacheRepositoryBase<Council, String> {

    /** By stable id or any code it ever had; the code in capitals. */
    private static final String BY_ANY_CODE =
            "from Council c where c.id = :code or exists (select 1 from c.aliases a where a.code = :code)";

    private static final String WITH_VERSION = "from Council c join c.versions v where ";

    /** Folded names stand in {@code search_text} with a bar between them, which no folded name holds. */
    private static final String CANDIDATES = """
            select c.id from council c
            where c.id = any(:codes)
                or exists (select 1 from council_alias a where a.council = c.id and a.code = any(:codes))
                or string_to_array(c.search_text, ' | ') && cast(:names as text[])""";

    Optional<Council> findByAnyCode(String code) {
        return find(BY_ANY_CODE, Map.of("code", code)).firstResultOptional();
    }

    List<Council> page(Where where, String order, Paging paging) {
        return find("select c " + WITH_VERSION + where.hql() + " order by " + order, where.values())
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
    }

    long count(Where where) {
        return count(WITH_VERSION + where.hql(), where.values());
    }

    /** In short, by name. */
    List<CouncilOnDay> onDay(CouncilSelection selection) {
        Where where = selection.where();
        TypedQuery<CouncilOnDay> query = getEntityManager()
                .createQuery(
                        "select c.id, c.code, v.name, v.type, c.nation, v.region, v.county " + WITH_VERSION
                                + where.hql() + " order by v.name, c.id",
                        CouncilOnDay.class);
        where.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * Ids of the councils that any of the texts may mean.
     *
     * @param codes in capitals
     * @param names folded
     */
    List<String> idsBehind(Collection<String> codes, Collection<String> names) {
        return getEntityManager()
                .createNativeQuery(CANDIDATES, String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .setParameter("names", names.toArray(String[]::new))
                .getResultList();
    }

    /** Id by each of the codes that leads to a council; codes in capitals. */
    Map<String, String> idsByAnyCode(Collection<String> codes) {
        Map<String, String> ids = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select a.code, c.id from Council c join c.aliases a where a.code in :codes or c.id in :codes",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(row -> {
                    ids.put((String) row[0], (String) row[1]);
                    ids.put((String) row[1], (String) row[1]);
                });
        ids.keySet().retainAll(codes);
        return ids;
    }

    /** Ids of the bodies that any of these took over from. */
    List<String> predecessors(Collection<String> ids) {
        return getEntityManager()
                .createQuery("select c.id from Council c join c.successions s where s.council in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Every code and id of the given ones that leads to a council, with that council. */
    Map<String, CouncilRef> refsByAnyCode(Collection<String> codes) {
        Map<String, CouncilRef> refs = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select a.code, c.id, c.code, v.name from Council c join c.aliases a join c.versions v"
                                + " where v.validTo is null and (a.code in :codes or c.id in :codes)",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(row -> {
                    CouncilRef ref = new CouncilRef((String) row[2], (String) row[3]);
                    refs.put((String) row[0], ref);
                    refs.put((String) row[1], ref);
                });
        return refs;
    }

    /** Councils by their stable ids. */
    Map<String, Council> byIds(Collection<String> ids) {
        Map<String, Council> found = new HashMap<>();
        list("id in ?1", ids).forEach(council -> found.put(council.id, council));
        return found;
    }

    List<Council> allInOrder() {
        return list("order by id");
    }
}
