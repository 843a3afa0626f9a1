package org.councilbenchmark.catalogue.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class LineageRepository {

    /** Far more changes than any body has seen; ends the walk if the data should ever hold a circle. */
    private static final int LAST_STEP = 20;

    /** Walks from one body along the column {@code %1$s} to the column {@code %2$s}. */
    private static final String WALK = """
            with recursive link(distance, predecessor, successor) as (
                select 1, predecessor, successor from council_succession where %1$s = :id
                union
                select link.distance + 1, next.predecessor, next.successor
                from link join council_succession next on next.%1$s = link.%2$s
                where link.distance < :last)
            select min(distance) as distance, predecessor, successor from link
            group by predecessor, successor order by distance, predecessor, successor""";

    private static final String AFTER = WALK.formatted("predecessor", "successor");
    private static final String BEFORE = WALK.formatted("successor", "predecessor");

    /** A change between two stable ids, and how many changes away it is. */
    record Step(int distance, String predecessor, String successor) {}

    @Inject
    EntityManager database;

    /** Changes that followed the body, nearest first. */
    List<Step> after(String id) {
        return walk(AFTER, id);
    }

    /** Changes that led to the body, nearest first. */
    List<Step> before(String id) {
        return walk(BEFORE, id);
    }

    private List<Step> walk(String query, String id) {
        return database.createNativeQuery(query, Step.class)
                .setParameter("id", id)
                .setParameter("last", LAST_STEP)
                .getResultList();
    }
}
