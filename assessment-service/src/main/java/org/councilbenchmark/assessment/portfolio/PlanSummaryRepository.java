package org.councilbenchmark.assessment.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.course.ActionStatus;
import org.councilbenchmark.assessment.course.ActionTerm;
import org.councilbenchmark.assessment.course.WatchSql;
import org.hibernate.Session;

/** The figures of one plan, counted by the database. */
@ApplicationScoped
class PlanSummaryRepository {

    private static final String COUNTS = "select a.status, a.term, count(*), count(*) filter (where " + WatchSql.OVERDUE
            + "), count(*) filter (where " + WatchSql.AT_RISK + "), coalesce(sum(a.cost), 0.00),"
            + " count(*) filter (where a.cost is null), count(*) filter (where cardinality(a.criteria) = 0)"
            + " from plan_action a where a.assessment = :assessment group by a.status, a.term";
    private static final String THEMES = "select split_part(c.code, '.', 1), count(distinct a.id)"
            + " from plan_action a cross join lateral unnest(a.criteria) as c(code)"
            + " where a.assessment = :assessment group by 1 order by 1";
    private static final String UNANSWERED = "select r.id from recommendation r where r.assessment = :assessment"
            + " and r.decision is distinct from 'REJECTED' and not exists (select 1 from plan_action a"
            + " where a.assessment = r.assessment and r.id = any(a.recommendations) and a.status <> 'CANCELLED')"
            + " order by r.id";

    @Inject
    Session database;

    /** The actions of one status and term together. */
    record Count(
            ActionStatus status,
            ActionTerm term,
            long actions,
            long overdue,
            long atRisk,
            BigDecimal cost,
            long withoutCost,
            long withoutCriteria) {}

    List<Count> counts(UUID assessment, LocalDate today, int lag) {
        return database
                .createNativeQuery(COUNTS, Object[].class)
                .setParameter("assessment", assessment)
                .setParameter("today", today)
                .setParameter("lag", lag)
                .getResultList()
                .stream()
                .map(row -> new Count(
                        ActionStatus.valueOf((String) row[0]),
                        ActionTerm.valueOf((String) row[1]),
                        (Long) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (BigDecimal) row[5],
                        (Long) row[6],
                        (Long) row[7]))
                .toList();
    }

    Map<String, Long> themes(UUID assessment) {
        Map<String, Long> themes = new LinkedHashMap<>();
        database.createNativeQuery(THEMES, Object[].class)
                .setParameter("assessment", assessment)
                .getResultList()
                .forEach(row -> themes.put((String) row[0], (Long) row[1]));
        return themes;
    }

    /** Recommendations that no live action answers, though the council did not reject them. */
    List<UUID> unanswered(UUID assessment) {
        return database.createNativeQuery(UNANSWERED, UUID.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }
}
