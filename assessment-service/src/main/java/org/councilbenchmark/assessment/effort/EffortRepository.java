package org.councilbenchmark.assessment.effort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class EffortRepository {

    private static final String SELECT =
            "select criterion, effort, note, version, set_at, set_by from effort" + " where assessment = :assessment";
    private static final String ONE = SELECT + " and criterion = :criterion";
    /** From the assessment's own row, so that a draft that is deleted meanwhile takes no effort. */
    private static final String INSERT = "insert into effort (assessment, criterion, effort, note, version, set_at,"
            + " set_by) select a.id, :criterion, :effort, :note, nextval('effort_version'), :at, :who"
            + " from assessment a where a.id = :assessment for key share of a on conflict do nothing returning version";

    private static final String UPDATE = "update effort set effort = :effort, note = :note,"
            + " version = nextval('effort_version'), set_at = :at, set_by = :who"
            + " where assessment = :assessment and criterion = :criterion returning version";
    private static final String DELETE = "delete from effort where assessment = :assessment and criterion = :criterion";

    @Inject
    Session database;

    List<Effort> all(UUID assessment) {
        return read(database.createNativeQuery(SELECT, Object[].class).setParameter("assessment", assessment));
    }

    Optional<Effort> find(UUID assessment, String criterion) {
        return one(ONE, assessment, criterion);
    }

    /** Held until the transaction ends. */
    Optional<Effort> lock(UUID assessment, String criterion) {
        return one(ONE + " for update", assessment, criterion);
    }

    /** Its version; empty when somebody else has just set one. */
    Optional<Long> insert(UUID assessment, String criterion, Effort.Estimate estimate, Instant at, String who) {
        return write(INSERT, assessment, criterion, estimate, at, who);
    }

    Optional<Long> update(UUID assessment, String criterion, Effort.Estimate estimate, Instant at, String who) {
        return write(UPDATE, assessment, criterion, estimate, at, who);
    }

    void delete(UUID assessment, String criterion) {
        database.createNativeMutationQuery(DELETE)
                .setParameter("assessment", assessment)
                .setParameter("criterion", criterion)
                .executeUpdate();
    }

    private Optional<Long> write(
            String sql, UUID assessment, String criterion, Effort.Estimate estimate, Instant at, String who) {
        return database
                .createNativeQuery(sql, Long.class)
                .setParameter("assessment", assessment)
                .setParameter("criterion", criterion)
                .setParameter("effort", estimate.effort())
                .setParameter("note", estimate.note(), String.class)
                .setParameter("at", at)
                .setParameter("who", who)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<Effort> one(String sql, UUID assessment, String criterion) {
        return read(database.createNativeQuery(sql, Object[].class)
                        .setParameter("assessment", assessment)
                        .setParameter("criterion", criterion))
                .stream()
                .findFirst();
    }

    private static List<Effort> read(NativeQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Effort(
                        (String) row[0],
                        new Effort.Estimate((Integer) row[1], (String) row[2]),
                        (Long) row[3],
                        (Instant) row[4],
                        (String) row[5]))
                .toList();
    }
}
