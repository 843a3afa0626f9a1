package org.councilbenchmark.assessment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** One assignment at a time; lists are {@link AssignmentSearch}. */
@ApplicationScoped
class AssignmentRepository {

    private static final String FIND = "select " + AssignmentRow.COLUMNS + " from assignment s"
            + " where s.assessment = :assessment and s.node = :node and s.person = :person";
    private static final String INSERT = "insert into assignment (assessment, node, person, due_on, note, assigned_at,"
            + " assigned_by, state, state_at, state_by, version) values (:assessment, :node, :person,"
            + " cast(:dueOn as date), :note, :at, :by, 'TO_DO', :at, :by, nextval('assignment_version'))"
            + " on conflict do nothing";
    private static final String OF_ONE = " where assessment = :assessment and node = :node and person = :person";
    private static final String UPDATE = "update assignment set due_on = cast(:dueOn as date), note = :note,"
            + " version = nextval('assignment_version')" + OF_ONE;
    private static final String MOVE = "update assignment set state = :state, state_note = :note, state_at = :at,"
            + " state_by = :by, version = nextval('assignment_version')" + OF_ONE;
    private static final String ON_TEAM =
            "select count(*) from team_member where assessment = :assessment and person = :person";

    /** Which assignment is meant. */
    record Key(UUID assessment, String node, String person) {}

    @Inject
    Session database;

    Optional<Assignment> find(Key key) {
        return find(key, FIND);
    }

    /** Held until the transaction ends. */
    Optional<Assignment> lock(Key key) {
        return find(key, FIND + " for update");
    }

    /** Whether it was not there yet. */
    boolean insert(Key key, Assign given, Instant at, String by) {
        return with(key, INSERT)
                        .setParameter("dueOn", text(given.dueOn()))
                        .setParameter("note", given.note())
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    void update(Key key, Assign given) {
        with(key, UPDATE)
                .setParameter("dueOn", text(given.dueOn()))
                .setParameter("note", given.note())
                .executeUpdate();
    }

    void move(Key key, ChangeState change, Instant at, String by) {
        with(key, MOVE)
                .setParameter("state", change.state().name())
                .setParameter("note", change.note())
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    void delete(Key key) {
        with(key, "delete from assignment" + OF_ONE).executeUpdate();
    }

    boolean isOnTeam(UUID assessment, String person) {
        return database.createNativeQuery(ON_TEAM, Long.class)
                        .setParameter("assessment", assessment)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    private Optional<Assignment> find(Key key, String query) {
        return database
                .createNativeQuery(query, Object[].class)
                .setParameter("assessment", key.assessment())
                .setParameter("node", key.node())
                .setParameter("person", key.person())
                .getResultList()
                .stream()
                .findFirst()
                .map(AssignmentRow::read);
    }

    private MutationQuery with(Key key, String sql) {
        return database.createNativeMutationQuery(sql)
                .setParameter("assessment", key.assessment())
                .setParameter("node", key.node())
                .setParameter("person", key.person());
    }

    private static String text(Object date) {
        return date == null ? null : date.toString();
    }
}
