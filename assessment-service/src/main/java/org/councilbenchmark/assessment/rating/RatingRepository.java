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

    private static final String MEMBERS = "criterion, level, not_applicable, reason, narrative, confidence, version,"
            + " rated_at, rated_by, carried_from, carried_criteria, carried_exact, carried_confirmed";
    private static final String SELECT = "select " + MEMBERS + " from rating where assessment = :assessment";
    private static final String GIVEN_BY =
            "select " + MEMBERS + ", assessment from rating where assessment in (:assessments)";
    private static final String LOCK = SELECT + " and criterion in (:criteria) order by criterion for update";
    private static final String GIVEN = " from jsonb_to_recordset(cast(:lot as jsonb)) as g(criterion text,"
            + " level integer, \"notApplicable\" boolean, reason text, narrative text, confidence text,"
            + " \"carriedFrom\" uuid, \"carriedCriteria\" text[], \"carriedExact\" boolean) ";
    private static final String UNCONFIRMED = "case when g.\"carriedFrom\" is not null then false end";
    private static final String INSERT = "insert into rating as r (assessment, criterion, level, not_applicable,"
            + " reason, narrative, confidence, version, rated_at, rated_by, carried_from, carried_criteria,"
            + " carried_exact, carried_confirmed)"
            + " select :assessment, g.criterion, g.level, g.\"notApplicable\", g.reason, g.narrative, g.confidence,"
            + " nextval('rating_version'), :at, :by, g.\"carriedFrom\", g.\"carriedCriteria\", g.\"carriedExact\","
            + " " + UNCONFIRMED + GIVEN
            + "order by g.criterion on conflict do nothing returning r.criterion, r.version";
    private static final String UPDATE = "update rating r set level = g.level, not_applicable = g.\"notApplicable\","
            + " reason = g.reason, narrative = g.narrative, confidence = g.confidence,"
            + " version = nextval('rating_version'), rated_at = :at, rated_by = :by,"
            + " carried_from = g.\"carriedFrom\", carried_criteria = g.\"carriedCriteria\","
            + " carried_exact = g.\"carriedExact\", carried_confirmed = " + UNCONFIRMED + GIVEN
            + "where r.assessment = :assessment and r.criterion = g.criterion returning r.criterion, r.version";
    private static final String CONFIRM = "update rating set carried_confirmed = true,"
            + " version = nextval('rating_version'), rated_at = :at, rated_by = :by where assessment = :assessment"
            + " and criterion in (:criteria) and not carried_confirmed returning criterion, version";
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
    Map<String, Long> insert(UUID assessment, Collection<NewRating> lot, Instant at, String by) {
        return write(INSERT, assessment, lot, at, by);
    }

    Map<String, Long> update(UUID assessment, Collection<NewRating> lot, Instant at, String by) {
        return write(UPDATE, assessment, lot, at, by);
    }

    /** Of these criteria, those whose rating was carried and is not confirmed yet. */
    Map<String, Long> confirm(UUID assessment, Collection<String> criteria, Instant at, String by) {
        return criteria.isEmpty()
                ? Map.of()
                : versions(
                        database.createNativeQuery(CONFIRM, Object[].class).setParameter("criteria", criteria),
                        assessment,
                        at,
                        by);
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
                .forEach(row -> found.computeIfAbsent((UUID) row[13], assessment -> new HashMap<>())
                        .put((String) row[0], RatingRow.read(row).view()));
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
                                        RatingRow.confidence(row[5])),
                                Collectors.toList())));
    }

    private Map<String, Long> write(String sql, UUID assessment, Collection<NewRating> lot, Instant at, String by) {
        return lot.isEmpty()
                ? Map.of()
                : versions(
                        database.createNativeQuery(sql, Object[].class)
                                .setParameter(
                                        "lot",
                                        json.of(lot.stream().map(RatingRow::of).toList())),
                        assessment,
                        at,
                        by);
    }

    private static Map<String, Long> versions(NativeQuery<Object[]> write, UUID assessment, Instant at, String by) {
        return write
                .setParameter("assessment", assessment)
                .setParameter("at", at)
                .setParameter("by", by)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static Map<String, StoredRating> byCriterion(NativeQuery<Object[]> query) {
        Map<String, StoredRating> found = new HashMap<>();
        for (Object[] row : query.getResultList()) {
            StoredRating rating = RatingRow.read(row);
            found.put(rating.given().criterion(), rating);
        }
        return found;
    }
}
