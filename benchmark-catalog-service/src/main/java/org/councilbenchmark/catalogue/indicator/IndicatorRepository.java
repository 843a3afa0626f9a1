package org.councilbenchmark.catalogue.indicator;

import static org.councilbenchmark.catalogue.indicator.IndicatorProblem.INDICATOR_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

    Indicator require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> INDICATOR_UNKNOWN.with(
                        "There is no indicator '" + code + "'.",
                        "List the indicators at /v1/indicators; a catalogue editor adds one by PUT."));
    }

    List<Indicator> page(Where where, String order, Paging paging) {
        return find("from Indicator i where " + where.hql() + " order by " + order, where.values())
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
    }

    long count(Where where) {
        return count("from Indicator i where " + where.hql(), where.values());
    }

    List<Indicator> allInOrder() {
        return list("order by sortKey");
    }

    Set<String> known(Collection<String> codes) {
        return Set.copyOf(find("select i.code from Indicator i where i.code in ?1", codes)
                .project(String.class)
                .list());
    }

    boolean hasParts(String code) {
        return count("parent", code) > 0;
    }
}
