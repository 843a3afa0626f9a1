package org.councilbenchmark.assessment.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.course.ActionProgress;
import org.councilbenchmark.assessment.plan.PlanRows;
import org.hibernate.Session;

/** Actions: one to change, whole plans to tell. */
@ApplicationScoped
public class ActionRepository {

    /** An action with what is told of its assessment; further joins and conditions may follow. */
    public static final String SELECT = "select cast(to_jsonb(a) || jsonb_build_object('council', s.council,"
            + " 'benchmark', s.benchmark, 'edition', s.edition, 'kind', s.kind, 'demonstration', s.demonstration)"
            + " as text) from plan_action a join assessment s on s.id = a.assessment ";

    private static final String ONE = SELECT + "where a.assessment = :assessment and a.id = :id";
    private static final String PAGE =
            SELECT + "where a.assessment = :assessment order by a.due_on, a.id limit :size offset :from";
    private static final String COUNT = "select count(*) from plan_action where assessment = :assessment";
    private static final String OF_MANY =
            SELECT + "where a.assessment in (:assessments) order by a.assessment, a.id for share of a";
    private static final String ROW = "jsonb_populate_record(cast(null as plan_action), cast(:row as jsonb))";
    private static final String CHANGING = "version, title, description, criteria, recommendations, owner, owner_name,"
            + " partner_organisation, indicator, baseline, target, unit, measured_by, term, starts_on, due_on, cost,"
            + " effort, status, percent_complete, warning, warning_reason, changed_at, changed_by";
    private static final String COLUMNS = "id, assessment, created_at, created_by, " + CHANGING;
    private static final String INSERT = "insert into plan_action (" + COLUMNS + ") select " + COLUMNS + " from " + ROW;
    private static final String UPDATE =
            "update plan_action set (" + CHANGING + ") = (select " + CHANGING + " from " + ROW + ") where id = :id";
    private static final String DELETE = "delete from plan_action where id = :id";
    private static final String REVIEWED = "select exists (select 1 from follow_up_finding where action = :id)";
    private static final String IDS = "select id from plan_action where assessment = :assessment";

    @Inject
    Session database;

    @Inject
    PlanRows rows;

    @Inject
    JsonRows json;

    public Optional<Action> find(UUID assessment, UUID id) {
        return one(ONE, assessment, id);
    }

    /** Held until the transaction ends. */
    public Optional<Action> lock(UUID assessment, UUID id) {
        return one(ONE + " for update of a", assessment, id);
    }

    private Optional<Action> one(String query, UUID assessment, UUID id) {
        return database
                .createNativeQuery(query, String.class)
                .setParameter("assessment", assessment)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::read);
    }

    /** What is due first comes first. */
    public List<Action> page(UUID assessment, int from, int size) {
        return readAll(database.createNativeQuery(PAGE, String.class)
                .setParameter("assessment", assessment)
                .setParameter("from", from)
                .setParameter("size", size)
                .getResultList());
    }

    public long count(UUID assessment) {
        return database.createNativeQuery(COUNT, Long.class)
                .setParameter("assessment", assessment)
                .getSingleResult();
    }

    public Set<UUID> ids(UUID assessment) {
        return Set.copyOf(database.createNativeQuery(IDS, UUID.class)
                .setParameter("assessment", assessment)
                .getResultList());
    }

    /** Of many assessments in one query, held against changes until the transaction ends. */
    List<Action> ofAll(Collection<UUID> assessments) {
        return readAll(database.createNativeQuery(OF_MANY, String.class)
                .setParameter("assessments", assessments)
                .getResultList());
    }

    /** Whether a review speaks of it. */
    public boolean isReviewed(UUID id) {
        return database.createNativeQuery(REVIEWED, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    void insert(Action action) {
        database.createNativeMutationQuery(INSERT)
                .setParameter("row", json.of(action))
                .executeUpdate();
    }

    void update(Action action) {
        database.createNativeMutationQuery(UPDATE)
                .setParameter("id", action.id())
                .setParameter("row", json.of(action))
                .executeUpdate();
    }

    void delete(UUID id) {
        database.createNativeMutationQuery(DELETE).setParameter("id", id).executeUpdate();
    }

    public List<Action> readAll(List<String> found) {
        return found.stream().map(this::read).toList();
    }

    /** Each part takes its own columns. */
    private Action read(String row) {
        return new Action(
                rows.read(row, Action.Identity.class),
                rows.read(row, Action.About.class),
                rows.read(row, ActionContent.class),
                rows.read(row, ActionProgress.class));
    }
}
