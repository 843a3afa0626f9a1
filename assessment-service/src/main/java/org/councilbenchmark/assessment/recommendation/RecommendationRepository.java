package org.councilbenchmark.assessment.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.plan.PlanRows;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Recommendations, and the actions that answer them. */
@ApplicationScoped
class RecommendationRepository {

    private static final String SELECT =
            "select cast(to_jsonb(r) as text) from recommendation r where assessment = :of";
    private static final String ONE = SELECT + " and id = :id";
    private static final String PAGE = SELECT + " order by id limit :size offset :from";
    private static final String COUNT = "select count(*) from recommendation where assessment = :of";
    private static final String INSERT = "insert into recommendation (id, assessment, version, source, text, criteria,"
            + " priority, due_on, status, made_at, made_by) values (:id, :of, 1, :source, :text,"
            + " array(select jsonb_array_elements_text(cast(:criteria as jsonb))), :priority, cast(:due as date),"
            + " 'OPEN', :at, :by)";
    private static final String REWRITE = "update recommendation set version = version + 1, source = :source,"
            + " text = :text, criteria = array(select jsonb_array_elements_text(cast(:criteria as jsonb))),"
            + " priority = :priority, due_on = cast(:due as date) where id = :id";
    private static final String RESPOND = "update recommendation set version = version + 1, decision = :decision,"
            + " response = :text, response_owner = :owner, responded_at = :at, responded_by = :by where id = :id";
    private static final String ANSWERING = "select r.id, a.id, a.title, a.status, a.percent_complete"
            + " from plan_action a join recommendation r on r.assessment = a.assessment and r.id = any(a.recommendations)"
            + " where r.id in (:ids) order by a.id";
    private static final String IDS = "select id from recommendation where assessment = :of";
    private static final String FOLLOW = "update recommendation r set version = r.version + 1,"
            + " status = coalesce(f.status, 'OPEN'), status_note = f.note, status_on = f.\"heldOn\","
            + " followed_in = f.review from recommendation k left join"
            + " jsonb_to_recordset(cast(:latest as jsonb)) as f(id uuid, status text, note text, \"heldOn\" date,"
            + " review uuid) on f.id = k.id where k.id = r.id and r.assessment = :of"
            + " and r.followed_in is distinct from f.review";

    @Inject
    Session database;

    @Inject
    PlanRows rows;

    @Inject
    JsonRows json;

    Optional<Recommendation> find(UUID assessment, UUID id) {
        return one(ONE, assessment, id);
    }

    /** Held until the transaction ends. */
    Optional<Recommendation> lock(UUID assessment, UUID id) {
        return one(ONE + " for update", assessment, id);
    }

    private Optional<Recommendation> one(String query, UUID assessment, UUID id) {
        return database
                .createNativeQuery(query, String.class)
                .setParameter("of", assessment)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> rows.read(row, Recommendation.class));
    }

    /** In the order of their making. */
    List<Recommendation> page(UUID assessment, int from, int size) {
        return rows.readAll(
                database.createNativeQuery(PAGE, String.class)
                        .setParameter("of", assessment)
                        .setParameter("from", from)
                        .setParameter("size", size)
                        .getResultList(),
                Recommendation.class);
    }

    long count(UUID assessment) {
        return database.createNativeQuery(COUNT, Long.class)
                .setParameter("of", assessment)
                .getSingleResult();
    }

    Set<UUID> ids(UUID assessment) {
        return Set.copyOf(database.createNativeQuery(IDS, UUID.class)
                .setParameter("of", assessment)
                .getResultList());
    }

    void insert(UUID id, UUID assessment, WriteRecommendation content, Instant at, String by) {
        content(INSERT, id, content)
                .setParameter("of", assessment)
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    void rewrite(UUID id, WriteRecommendation content) {
        content(REWRITE, id, content).executeUpdate();
    }

    private MutationQuery content(String statement, UUID id, WriteRecommendation content) {
        return database.createNativeMutationQuery(statement)
                .setParameter("id", id)
                .setParameter("source", content.source().name())
                .setParameter("text", content.text())
                .setParameter("criteria", json.of(content.criteria()))
                .setParameter("priority", content.priority().name())
                .setParameter("due", content.dueOn());
    }

    void respond(UUID id, RespondToRecommendation answer, Instant at, String by) {
        database.createNativeMutationQuery(RESPOND)
                .setParameter("id", id)
                .setParameter("decision", answer.decision().name())
                .setParameter("text", answer.text())
                .setParameter("owner", answer.ownerId())
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Of many recommendations in one query; one without actions is absent. */
    Map<UUID, List<RecommendationView.Answering>> answering(Collection<UUID> recommendations) {
        return database
                .createNativeQuery(ANSWERING, Object[].class)
                .setParameter("ids", recommendations)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new RecommendationView.Answering(
                                        (UUID) row[1], (String) row[2], (String) row[3], (Integer) row[4]),
                                Collectors.toList())));
    }

    /** What the reviews say now; what none of them speaks of is open again. */
    void follow(UUID assessment, List<FollowedUp> latest) {
        database.createNativeMutationQuery(FOLLOW)
                .setParameter("of", assessment)
                .setParameter("latest", json.of(latest))
                .executeUpdate();
    }
}
