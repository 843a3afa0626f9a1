package org.councilbenchmark.catalogue.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

    Optional<Council> findByAnyCode(String code) {
        return find(BY_ANY_CODE, Map.of("code", code)).firstResultOptional();
    }

    List<Council> page(Where where, String order, Paging paging) {
        return find("from Council c where " + where.hql() + " order by " + order, where.values())
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
    }

    long count(Where where) {
        return count("from Council c where " + where.hql(), where.values());
    }

    /** Every code and id of the given ones that leads to a council, with that council. */
    Map<String, CouncilRef> refsByAnyCode(Collection<String> codes) {
        Map<String, CouncilRef> refs = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select a.code, c.id, c.code, c.name from Council c join c.aliases a"
                                + " where a.code in :codes or c.id in :codes",
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

    /** Stable ids by those of the given codes and ids that lead to a council. */
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
        return ids;
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
