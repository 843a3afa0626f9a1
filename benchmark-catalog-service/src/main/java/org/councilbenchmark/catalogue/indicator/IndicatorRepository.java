package org.councilbenchmark.catalogue.indicator;

import static org.councilbenchmark.catalogue.indicator.IndicatorProblem.INDICATOR_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

    private static final String WITH_CURRENT = "select i from Indicator i join fetch i.current v ";

    Indicator require(String code) {
        return find(WITH_CURRENT + "where i.code = ?1", code)
                .firstResultOptional()
                .orElseThrow(() -> INDICATOR_UNKNOWN.with(
                        "There is no indicator '" + code + "'.",
                        "List the indicators at /v1/indicators; a catalogue editor adds one by PUT."));
    }

    List<Indicator> page(Where where, String order, Paging paging) {
        return find(WITH_CURRENT + "where " + where.hql() + " order by " + order, where.values())
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
    }

    List<Indicator> all(Where where, String order) {
        return list(WITH_CURRENT + "where " + where.hql() + " order by " + order, where.values());
    }

    long count(Where where) {
        return count("from Indicator i join i.current v where " + where.hql(), where.values());
    }

    List<Indicator> allInOrder() {
        return list(WITH_CURRENT + "order by i.sortKey");
    }

    List<Indicator> byCode(Collection<String> codes) {
        return list(WITH_CURRENT + "where i.code in ?1", codes);
    }

    Set<String> known(Collection<String> codes) {
        return Set.copyOf(find("select i.code from Indicator i where i.code in ?1", codes)
                .project(String.class)
                .list());
    }

    List<IndicatorVersion> versions() {
        return getEntityManager()
                .createQuery("from IndicatorVersion", IndicatorVersion.class)
                .getResultList();
    }

    List<IndicatorVersion> versionsOf(Collection<String> codes) {
        return getEntityManager()
                .createQuery("from IndicatorVersion where indicator in :codes", IndicatorVersion.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Who is a part of whom, as far as these codes are on either side. */
    List<Kinship.Link> links(Collection<String> codes) {
        return getEntityManager()
                .createQuery(
                        "select v.indicator, v.effectiveFrom, v.parent from IndicatorVersion v"
                                + " where v.parent is not null and (v.indicator in :codes or v.parent in :codes)",
                        Kinship.Link.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Indicators of which a later version than the one that counts as current has begun by this day. */
    List<String> overtaken(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select distinct i.code from Indicator i join i.current c, IndicatorVersion v"
                                + " where v.indicator = i.code and v.effectiveFrom <= :today"
                                + " and (c.effectiveFrom is null or v.effectiveFrom > c.effectiveFrom)",
                        String.class)
                .setParameter("today", today)
                .getResultList();
    }
}
