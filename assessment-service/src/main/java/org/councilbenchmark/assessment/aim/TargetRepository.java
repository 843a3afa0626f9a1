package org.councilbenchmark.assessment.aim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class TargetRepository {

    private static final String SELECT = "select node, score, by_date, note, version, set_at, set_by from target"
            + " where assessment = :assessment";
    private static final String ONE = SELECT + " and node = :node";
    /** From the assessment's own row, so that a draft that is deleted meanwhile takes no target. */
    private static final String INSERT = "insert into target (assessment, node, score, by_date, note, version, set_at,"
            + " set_by) select a.id, :node, cast(:score as numeric), cast(:by as date), :note,"
            + " nextval('target_version'), :at, :who from assessment a where a.id = :assessment for key share of a"
            + " on conflict do nothing returning version";

    private static final String UPDATE = "update target set score = cast(:score as numeric),"
            + " by_date = cast(:by as date), note = :note, version = nextval('target_version'), set_at = :at,"
            + " set_by = :who where assessment = :assessment and node = :node returning version";
    private static final String DELETE = "delete from target where assessment = :assessment and node = :node";

    @Inject
    Session database;

    List<Target> all(UUID assessment) {
        return read(database.createNativeQuery(SELECT, Object[].class).setParameter("assessment", assessment));
    }

    Optional<Target> find(UUID assessment, String node) {
        return one(ONE, assessment, node);
    }

    /** Held until the transaction ends. */
    Optional<Target> lock(UUID assessment, String node) {
        return one(ONE + " for update", assessment, node);
    }

    /** Its version; empty when somebody else has just set one. */
    Optional<Long> insert(UUID assessment, String node, Target.Wish wish, Instant at, String who) {
        return write(INSERT, assessment, node, wish, at, who);
    }

    Optional<Long> update(UUID assessment, String node, Target.Wish wish, Instant at, String who) {
        return write(UPDATE, assessment, node, wish, at, who);
    }

    void delete(UUID assessment, String node) {
        database.createNativeMutationQuery(DELETE)
                .setParameter("assessment", assessment)
                .setParameter("node", node)
                .executeUpdate();
    }

    private Optional<Long> write(String sql, UUID assessment, String node, Target.Wish wish, Instant at, String who) {
        return database
                .createNativeQuery(sql, Long.class)
                .setParameter("assessment", assessment)
                .setParameter("node", node)
                .setParameter("score", wish.score().toPlainString())
                .setParameter("by", wish.by() == null ? null : wish.by().toString(), String.class)
                .setParameter("note", wish.note(), String.class)
                .setParameter("at", at)
                .setParameter("who", who)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<Target> one(String sql, UUID assessment, String node) {
        return read(database.createNativeQuery(sql, Object[].class)
                        .setParameter("assessment", assessment)
                        .setParameter("node", node))
                .stream()
                .findFirst();
    }

    private static List<Target> read(NativeQuery<Object[]> query) {
        return query
                .addScalar("node", String.class)
                .addScalar("score", BigDecimal.class)
                .addScalar("by_date", LocalDate.class)
                .addScalar("note", String.class)
                .addScalar("version", Long.class)
                .addScalar("set_at", Instant.class)
                .addScalar("set_by", String.class)
                .getResultList()
                .stream()
                .map(row -> new Target(
                        (String) row[0],
                        new Target.Wish(
                                ((BigDecimal) row[1]).stripTrailingZeros(), (LocalDate) row[2], (String) row[3]),
                        (Long) row[4],
                        (Instant) row[5],
                        (String) row[6]))
                .toList();
    }
}
