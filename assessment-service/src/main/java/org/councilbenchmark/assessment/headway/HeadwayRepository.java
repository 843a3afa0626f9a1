package org.councilbenchmark.assessment.headway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Figures over the tables of those who work together; one query each. */
@ApplicationScoped
class HeadwayRepository {

    private static final String WITH_NARRATIVE =
            "select criterion from rating where assessment = :assessment and narrative is not null";
    private static final String LAST_CHANGES = "select criterion, max(at) from history where assessment = :assessment"
            + " and criterion is not null and (before is not null or after is not null) group by criterion";
    private static final String ASSIGNED =
            "select node, person, state from assignment where assessment = :assessment order by node, person";
    private static final String PEOPLE = "select person, cast(sum(assigned) as integer), cast(sum(done) as integer),"
            + " cast(sum(rated) as integer) from (select person, 1 as assigned,"
            + " case when state = 'DONE' then 1 else 0 end as done, 0 as rated from assignment"
            + " where assessment = :assessment union all select rated_by, 0, 0, 1 from rating"
            + " where assessment = :assessment) as each group by person order by person";
    private static final String ENTRIES = "select count(*) from history where assessment = :assessment";

    /** A node in somebody's hands. */
    record Assigned(String node, HeadwayView.Assignee to) {}

    @Inject
    Session database;

    /** Grows with every change of whatever is shown here, for an ETag. */
    long entries(UUID assessment) {
        return database.createNativeQuery(ENTRIES, Long.class)
                .setParameter("assessment", assessment)
                .getSingleResult();
    }

    Set<String> withNarrative(UUID assessment) {
        return Set.copyOf(database.createNativeQuery(WITH_NARRATIVE, String.class)
                .setParameter("assessment", assessment)
                .getResultList());
    }

    /** When each criterion was last rated, or its rating taken back. */
    Map<String, Instant> lastChanges(UUID assessment) {
        Map<String, Instant> changes = new HashMap<>();
        rows(LAST_CHANGES, assessment).forEach(row -> changes.put((String) row[0], (Instant) row[1]));
        return changes;
    }

    List<Assigned> assigned(UUID assessment) {
        return rows(ASSIGNED, assessment).stream()
                .map(row -> new Assigned((String) row[0], new HeadwayView.Assignee((String) row[1], (String) row[2])))
                .toList();
    }

    List<HeadwayView.Person> people(UUID assessment) {
        return rows(PEOPLE, assessment).stream()
                .map(row ->
                        new HeadwayView.Person((String) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3]))
                .toList();
    }

    private List<Object[]> rows(String query, UUID assessment) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter("assessment", assessment)
                .getResultList();
    }
}
