package org.councilbenchmark.assessment.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.JsonRows;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Ratings, by sets. */
@ApplicationScoped
class RatingRepository {

    private static final String MEMBERS =
            "criterion, level, not_applicable, reason, narrative, confidence," + " version, rated_at, rated_by";
    private static final String SELECT = "select " + MEMBERS + " from rating where assessment = :assessment";
    private static final String GIVEN_BY =
            "select " + MEMBERS + ", assessment from rating where assessment in (:assessments)";
    private static final String LOCK = SELECT + " and criterion in (:criteria) order by criterion for update";
    private static final String GIVEN = " from jsonb_to_recordset(cast(:lot as jsonb)) as g(criterion text,"
            + " level integer, \"notApplicable\" boolean, reason text, narrative text, confidence text) ";
    private static final String INSERT = "insert into rating as r (assessment, criterion, level, not_applicable,"
            + " reason, narrative, confidence, version, rated_at, rated_by)"
            + " select :assessment, g.criterion, g.level, g.\"notApplicable\", g.reason, g.narrative, g.confidence,"
            + " nextval('rating_version'), :at, :by" + GIVEN
            + "order by g.criterion on conflict do nothing returning r.criterion, r.version";
    private static final String UPDATE = "update rating r set level = g.level, not_applicable = g.\"notApplicable\","
            + " reason = g.reason, narrative = g.narrative, confidence = g.confidence,"
            + " version = nextval('rating_version'), rated_at = :at, rated_by = :by" + GIVEN
            + "where r.assessment = :assessment and r.criterion = g.criterion returning r.criterion, r.version";
    private static final String DELETE = "delete from rating where assessment = :assessment and criterion = :criterion";
    private static final String SERIALISE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 21))) l";
    private static final String LEVELS = "select assessment, criterion, level, not_applicable, reason, confidence"
            + " from rating where assessment in (:assessments) order by criterion";

    @Inject
    Session database;

    @Inject
    JsonRows json;

    Map<String, StoredRating> all(UUID assessment) {
        return byCriterion(database.createNativeQuery(SELECT, Object[].class).setParameter("assessment", assessment));
    }

    StoredRating find(UUID assessment, String criterion) {
        return byCriterion(database.createNativeQuery(SELECT + " and criterion = :criterion", Object[].class)
                        .setParameter("assessment", assessment)
                        .setParameter("criterion", criterion))
                .get(criterion);
    }

    /** Those that are there, each held until the transaction ends; always in the same order, against deadlocks. */
    Map<String, StoredRating> lock(UUID assessment, Collection<String> criteria) {
        return byCriterion(database.createNativeQuery(LOCK, Object[].class)
                .setParameter("assessment", assessment)
                .setParameter("criteria", criteria));
    }

    /** Lets one bulk writer of an assessment at a time pass: two could otherwise wait for each other's new rows. */
    void waitForOtherBulkWriters(UUID assessment) {
        database.createNativeQuery(SERIALISE, Integer.class)
                .setParameter("key", assessment.toString())
                .getSingleResult();
    }

    /** Versions of what was inserted; a criterion that somebody else rated meanwhile is not among them. */
    Map<String, Long> insert(UUID assessment, Collection<GivenRating> lot, Instant at, String by) {
        return write(INSERT, assessment, lot, at, by);
    }

    Map<String, Long> update(UUID assessment, Collection<GivenRating> lot, Instant at, String by) {
        return write(UPDATE, assessment, lot, at, by);
    }

    void delete(UUID assessment, String criterion) {
        database.createNativeMutationQuery(DELETE)
                .setParameter("assessment", assessment)
                .setParameter("criterion", criterion)
                .executeUpdate();
    }

    /** With their words, of several assessments in one query. */
    Map<UUID, Map<String, RatingView>> given(Collection<UUID> assessments) {
        Map<UUID, Map<String, RatingView>> found = new HashMap<>();
        database.createNativeQuery(GIVEN_BY, Object[].class)
                .setParameter("assessments", assessments)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((UUID) row[9], assessment -> new HashMap<>())
                        .put((String) row[0], stored(row).view()));
        return found;
    }

    /** What counts for scores, of many assessments in one query. */
    Map<UUID, List<RatedLevel>> levels(Collection<UUID> assessments) {
        return database
                .createNativeQuery(LEVELS, Object[].class)
                .setParameter("assessments", assessments)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new RatedLevel(
                                        (String) row[1],
                                        (Integer) row[2],
                                        (Boolean) row[3],
                                        (String) row[4],
                                        confidence(row[5])),
                                Collectors.toList())));
    }

    private Map<String, Long> write(String sql, UUID assessment, Collection<GivenRating> lot, Instant at, String by) {
        Map<String, Long> versions = new HashMap<>();
        if (!lot.isEmpty()) {
            List<Object[]> written = database.createNativeQuery(sql, Object[].class)
                    .setParameter("assessment", assessment)
                    .setParameter("lot", json.of(lot))
                    .setParameter("at", at)
                    .setParameter("by", by)
                    .getResultList();
            written.forEach(row -> versions.put((String) row[0], (Long) row[1]));
        }
        return versions;
    }

    private static Map<String, StoredRating> byCriterion(NativeQuery<Object[]> query) {
        Map<String, StoredRating> found = new HashMap<>();
        for (Object[] row : query.getResultList()) {
            found.put((String) row[0], stored(row));
        }
        return found;
    }

    private static StoredRating stored(Object[] row) {
        GivenRating given = new GivenRating(
                (String) row[0],
                (Integer) row[1],
                (Boolean) row[2],
                (String) row[3],
                (String) row[4],
                confidence(row[5]));
        return new StoredRating(given, (Long) row[6], (Instant) row[7], (String) row[8]);
    }

    private static Confidence confidence(Object value) {
        return value == null ? null : Confidence.valueOf((String) value);
    }
}
