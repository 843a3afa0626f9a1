package org.councilbenchmark.assessment.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.access.CouncilScope;
import org.councilbenchmark.assessment.action.Action;
import org.councilbenchmark.assessment.action.ActionRepository;
import org.councilbenchmark.assessment.course.WatchConfig;
import org.councilbenchmark.platform.http.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Actions across assessments; each statement over the whole set. */
@ApplicationScoped
class PlanSearch {

    private static final String FROM = " from plan_action a join assessment s on s.id = a.assessment where true";
    private static final String CANDIDATES = "select distinct a.assessment" + FROM
            + " and (:every or s.council in (select jsonb_array_elements_text(cast(:own as jsonb)))"
            + " or cast(s.id as text) in (select jsonb_array_elements_text(cast(:joined as jsonb))))";
    private static final String OF_THESE =
            " and cast(a.assessment as text) in (select jsonb_array_elements_text(cast(:assessments as jsonb)))";

    @Inject
    Session database;

    @Inject
    ActionRepository actions;

    @Inject
    JsonRows json;

    @Inject
    WatchConfig config;

    @Inject
    Clock clock;

    /** Assessments with such actions, as far as the caller may know of them; some may still be sealed. */
    List<UUID> candidates(CouncilScope scope, ActionConditions conditions) {
        NativeQuery<UUID> query = database.createNativeQuery(CANDIDATES + conditions.where(), UUID.class);
        bind(query, conditions);
        return query.setParameter("every", scope.every())
                .setParameter("own", json.of(scope.ids()))
                .setParameter("joined", json.of(scope.joined()))
                .getResultList();
    }

    List<Action> page(Collection<UUID> assessments, ActionConditions conditions, String order, Paging paging) {
        NativeQuery<String> query = database.createNativeQuery(
                ActionRepository.SELECT + "where true" + OF_THESE + conditions.where() + order
                        + " limit :size offset :from",
                String.class);
        bind(query, conditions);
        return actions.readAll(query.setParameter("assessments", json.of(assessments))
                .setParameter("size", paging.size())
                .setParameter("from", paging.offset())
                .getResultList());
    }

    long count(Collection<UUID> assessments, ActionConditions conditions) {
        NativeQuery<Long> query =
                database.createNativeQuery("select count(*)" + FROM + OF_THESE + conditions.where(), Long.class);
        bind(query, conditions);
        return query.setParameter("assessments", json.of(assessments)).getSingleResult();
    }

    private void bind(NativeQuery<?> query, ActionConditions conditions) {
        conditions.values().forEach(query::setParameter);
        Map<String, Object> ofRules = Map.of("today", LocalDate.now(clock), "lag", config.toleratedLag());
        ofRules.forEach((name, value) -> {
            if (conditions.where().contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
    }
}
