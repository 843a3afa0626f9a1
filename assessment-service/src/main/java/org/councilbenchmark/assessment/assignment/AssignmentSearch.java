package org.councilbenchmark.assessment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.councilbenchmark.assessment.tally.Tallied;
import org.councilbenchmark.platform.http.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Pages of assignments, the most urgent first. */
@ApplicationScoped
class AssignmentSearch {

    private static final String FROM = " from assignment s join assessment a on a.id = s.assessment";
    private static final String LIKE = " where (cast(:assessment as uuid) is null or s.assessment ="
            + " cast(:assessment as uuid)) and (cast(:person as text) is null or s.person = :person)"
            + " and (cast(:state as text) is null or s.state = :state)";
    private static final String AT_NODES = " and (cast(:nodes as jsonb) is null or s.node in"
            + " (select jsonb_array_elements_text(cast(:nodes as jsonb))))";
    private static final String IN_THESE = " and s.assessment in (:assessments)";
    private static final String ORDER = " order by s.due_on nulls last, s.assigned_at, s.assessment, s.node, s.person"
            + " limit :size offset :offset";
    private static final String COLUMNS = ", a.id, a.council, a.council_type, a.council_nation, a.benchmark, a.edition";

    /** An assignment and what it belongs to. */
    record Row(Tallied assessment, Assignment assignment) {}

    /** @param total on all pages */
    record Found(List<Row> rows, long total) {}

    @Inject
    Session database;

    @Inject
    JsonRows json;

    /** @param nodes to which it is confined; null for all */
    Found of(UUID assessment, AssignmentFilter filter, Collection<String> nodes, Paging paging) {
        String condition = FROM + LIKE + AT_NODES;
        String within = nodes == null ? null : json.of(nodes);
        return new Found(
                rows(page(asking(condition, assessment, filter.person, filter.state), paging)
                        .setParameter("nodes", within)),
                count(counting(condition, assessment, filter.person, filter.state)
                        .setParameter("nodes", within)));
    }

    /** Where a person has something to do, whether or not they are still part of it. */
    List<UUID> assessmentsOf(String person) {
        return database.createNativeQuery(
                        "select distinct assessment from assignment where person = :person", UUID.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Of one person, in these assessments. */
    Found of(String person, Collection<UUID> assessments, String state, Paging paging) {
        if (assessments.isEmpty()) {
            return new Found(List.of(), 0);
        }
        String condition = FROM + LIKE + IN_THESE;
        return new Found(
                rows(page(asking(condition, null, person, state), paging).setParameter("assessments", assessments)),
                count(counting(condition, null, person, state).setParameter("assessments", assessments)));
    }

    private NativeQuery<Object[]> asking(String condition, UUID assessment, String person, String state) {
        return like(
                database.createNativeQuery(
                        "select " + AssignmentRow.COLUMNS + COLUMNS + condition + ORDER, Object[].class),
                assessment,
                person,
                state);
    }

    private NativeQuery<Long> counting(String condition, UUID assessment, String person, String state) {
        return like(database.createNativeQuery("select count(*)" + condition, Long.class), assessment, person, state);
    }

    private static <T> NativeQuery<T> like(NativeQuery<T> query, UUID assessment, String person, String state) {
        return query.setParameter("assessment", assessment == null ? null : assessment.toString())
                .setParameter("person", person)
                .setParameter("state", state);
    }

    private static NativeQuery<Object[]> page(NativeQuery<Object[]> query, Paging paging) {
        return query.setParameter("size", paging.size()).setParameter("offset", paging.offset());
    }

    private static List<Row> rows(NativeQuery<Object[]> query) {
        return query.getResultList().stream().map(AssignmentSearch::row).toList();
    }

    private static long count(NativeQuery<Long> query) {
        return query.getSingleResult();
    }

    private static Row row(Object[] row) {
        int next = AssignmentRow.WIDTH;
        return new Row(
                new Tallied(
                        (UUID) row[next],
                        new Assessed((String) row[next + 1], (String) row[next + 2], (String) row[next + 3]),
                        (String) row[next + 4],
                        (String) row[next + 5]),
                AssignmentRow.read(row));
    }
}
