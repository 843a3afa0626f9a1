package org.councilbenchmark.assessment.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.recommendation.FollowedUp;
import org.hibernate.Session;

/** Reviews that were held; only ever added to. */
@ApplicationScoped
class FollowUpRepository {

    private static final String SELECT =
            "select f.id, f.months, f.held_on, f.summary, f.corrects, f.recorded_at, f.recorded_by"
                    + " from follow_up f where f.assessment = :assessment ";
    private static final String STANDING =
            SELECT + "and not exists (select 1 from follow_up c where c.corrects = f.id) order by f.months";
    private static final String ADD = "insert into follow_up (id, assessment, months, held_on, summary, corrects,"
            + " recorded_at, recorded_by) values (:id, :assessment, :months, :on, :summary, cast(:corrects as uuid),"
            + " :at, :by) on conflict do nothing";
    private static final String ADD_FINDINGS = "insert into follow_up_finding"
            + " (follow_up, position, action, recommendation, finding, note)"
            + " select :review, f.position, f.action, f.recommendation, f.finding, f.note"
            + " from jsonb_to_recordset(cast(:found as jsonb)) as f(position integer, action uuid,"
            + " recommendation uuid, finding text, note text)";
    private static final String FINDINGS = "select f.follow_up, f.action, f.recommendation, coalesce(a.title, r.text),"
            + " f.finding, f.note from follow_up_finding f left join plan_action a on a.id = f.action"
            + " left join recommendation r on r.id = f.recommendation"
            + " where f.follow_up in (:reviews) order by f.follow_up, f.position";

    private static final String LATEST = "select distinct on (f.recommendation) f.recommendation, f.finding, f.note,"
            + " r.held_on, r.id from follow_up_finding f join follow_up r on r.id = f.follow_up"
            + " where r.assessment = :assessment and f.recommendation is not null"
            + " and not exists (select 1 from follow_up c where c.corrects = r.id)"
            + " order by f.recommendation, r.held_on desc, r.months desc";
    private static final String SERIALISE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:assessment, 26))) l";

    private record Row(int position, UUID action, UUID recommendation, Finding finding, String note) {}

    @Inject
    Session database;

    @Inject
    JsonRows json;

    /** Lets one review of a plan at a time be recorded: what they say together depends on all of them. */
    void waitForOthers(UUID assessment) {
        database.createNativeQuery(SERIALISE, Integer.class)
                .setParameter("assessment", assessment.toString())
                .getSingleResult();
    }

    /** What the latest review that speaks of it found of each recommendation. */
    List<FollowedUp> latestOfRecommendations(UUID assessment) {
        return database
                .createNativeQuery(LATEST, Object[].class)
                .addScalar("recommendation", UUID.class)
                .addScalar("finding", String.class)
                .addScalar("note", String.class)
                .addScalar("held_on", LocalDate.class)
                .addScalar("id", UUID.class)
                .setParameter("assessment", assessment)
                .getResultList()
                .stream()
                .map(row -> new FollowedUp(
                        (UUID) row[0],
                        Finding.valueOf((String) row[1]).ofRecommendation(),
                        (String) row[2],
                        (LocalDate) row[3],
                        (UUID) row[4]))
                .toList();
    }

    /** Those that no other review corrects, in the order of their months. */
    List<HeldReview> standing(UUID assessment) {
        return database
                .createNativeQuery(STANDING, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("months", Integer.class)
                .addScalar("held_on", LocalDate.class)
                .addScalar("summary", String.class)
                .addScalar("corrects", UUID.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("recorded_by", String.class)
                .setParameter("assessment", assessment)
                .getResultList()
                .stream()
                .map(row -> review(assessment, row))
                .toList();
    }

    private static HeldReview review(UUID assessment, Object[] row) {
        return new HeldReview(
                (UUID) row[0],
                assessment,
                (Integer) row[1],
                (LocalDate) row[2],
                (String) row[3],
                (UUID) row[4],
                (Instant) row[5],
                (String) row[6]);
    }

    /** False when that review was held, or corrected, already, even if only since a moment ago. */
    boolean add(HeldReview review, List<HeldReview.Found> found) {
        int added = database.createNativeMutationQuery(ADD)
                .setParameter("id", review.id())
                .setParameter("assessment", review.assessment())
                .setParameter("months", review.months())
                .setParameter("on", review.heldOn())
                .setParameter("summary", review.summary())
                .setParameter(
                        "corrects",
                        review.corrects() == null ? null : review.corrects().toString())
                .setParameter("at", review.recordedAt())
                .setParameter("by", review.recordedBy())
                .executeUpdate();
        if (added == 1) {
            database.createNativeMutationQuery(ADD_FINDINGS)
                    .setParameter("review", review.id())
                    .setParameter("found", json.of(rows(found)))
                    .executeUpdate();
        }
        return added == 1;
    }

    private static List<Row> rows(List<HeldReview.Found> found) {
        List<Row> rows = new ArrayList<>();
        found.forEach(each ->
                rows.add(new Row(rows.size(), each.action(), each.recommendation(), each.finding(), each.note())));
        return rows;
    }

    /** Of several reviews in one query. */
    Map<UUID, List<HeldReview.Found>> findings(Collection<UUID> reviews) {
        return database
                .createNativeQuery(FINDINGS, Object[].class)
                .setParameter("reviews", reviews)
                .getResultList()
                .stream()
                .map(row -> new HeldReview.Found(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        Finding.valueOf((String) row[4]),
                        (String) row[5]))
                .collect(Collectors.groupingBy(HeldReview.Found::review));
    }
}
