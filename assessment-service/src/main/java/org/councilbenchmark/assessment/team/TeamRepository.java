package org.councilbenchmark.assessment.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.access.TeamRole;
import org.hibernate.Session;

@ApplicationScoped
class TeamRepository {

    private static final String MEMBERS = "select person, role, name, council, declared_at, appointed_at,"
            + " appointed_by, version from team_member where assessment = :assessment"
            + " order by case role when 'LEAD' then 0 else 1 end, appointed_at, person";
    private static final String INTERESTS = "select person, position, kind, description, array_to_string(nodes, ' '),"
            + " cleared, reason, decided_at, decided_by from interest where assessment = :assessment order by position";
    private static final String APPOINT = "insert into team_member as t"
            + " (assessment, person, role, name, council, appointed_at, appointed_by, version)"
            + " values (:assessment, :person, :role, :name, :council, :at, :by, 1)"
            + " on conflict (assessment, person) do update set role = excluded.role, name = excluded.name,"
            + " council = excluded.council, version = t.version + 1";
    private static final String REMOVE = "delete from team_member where assessment = :assessment and person = :person";
    private static final String DECLARE = "update team_member set declared_at = :at, version = version + 1"
            + " where assessment = :assessment and person = :person";
    private static final String FORGET = "delete from interest where assessment = :assessment and person = :person";
    private static final String KEEP = "insert into interest (assessment, person, position, kind, description, nodes)"
            + " select :assessment, :person, i.position, i.kind, i.description, i.nodes"
            + " from jsonb_to_recordset(cast(:lot as jsonb))"
            + " as i(position integer, kind text, description text, nodes text[])";
    private static final String DECIDE = "update interest set cleared = :cleared, reason = :reason, decided_at = :at,"
            + " decided_by = :by where assessment = :assessment and person = :person and position = :position";
    private static final String TOUCH =
            "update team_member set version = version + 1 where assessment = :assessment and person = :person";

    /**
     * Whoever had a hand in a self-assessment of the council would judge their own work as a peer. What its history tells
     * of the pair is the doing of either side.
     */
    private static final String TOOK_PART = "select exists (select 1 from history h join assessment a"
            + " on a.id = h.assessment where h.actor = :person and a.kind = 'SELF' and a.council = :council"
            + " and h.action not in ('PAIRED', 'UNSEALED', 'PAIR_DISSOLVED'))"
            + " or exists (select 1 from team_member t join assessment a on a.id = t.assessment"
            + " where t.person = :person and a.kind = 'SELF' and a.council = :council)";

    private record Stored(int position, String kind, String description, List<String> nodes) {}

    @Inject
    Session database;

    @Inject
    JsonRows json;

    List<MemberRow> members(UUID assessment) {
        return database
                .createNativeQuery(MEMBERS, Object[].class)
                .setParameter("assessment", assessment)
                .getResultList()
                .stream()
                .map(TeamRepository::member)
                .toList();
    }

    Optional<MemberRow> find(UUID assessment, String person) {
        return members(assessment).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    /** By person. */
    Map<String, List<TeamView.Interest>> interests(UUID assessment) {
        Map<String, List<TeamView.Interest>> interests = new HashMap<>();
        List<Object[]> rows = database.createNativeQuery(INTERESTS, Object[].class)
                .setParameter("assessment", assessment)
                .getResultList();
        for (Object[] row : rows) {
            interests
                    .computeIfAbsent((String) row[0], person -> new ArrayList<>())
                    .add(interest(row));
        }
        return interests;
    }

    boolean tookPartInJudgingThemselves(String council, String person) {
        return database.createNativeQuery(TOOK_PART, Boolean.class)
                .setParameter("person", person)
                .setParameter("council", council)
                .getSingleResult();
    }

    void appoint(UUID assessment, String person, AppointMember as, String council, Instant at, String by) {
        database.createNativeMutationQuery(APPOINT)
                .setParameter("assessment", assessment)
                .setParameter("person", person)
                .setParameter("role", as.role().name())
                .setParameter("name", as.shownName())
                .setParameter("council", council)
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    void remove(UUID assessment, String person) {
        change(REMOVE, assessment, person);
    }

    void declare(UUID assessment, String person, List<DeclareInterests.Item> interests, Instant at) {
        change(FORGET, assessment, person);
        List<Stored> lot = new ArrayList<>();
        for (DeclareInterests.Item item : interests) {
            lot.add(new Stored(lot.size() + 1, item.kind().name(), item.description(), item.concerned()));
        }
        database.createNativeMutationQuery(KEEP)
                .setParameter("assessment", assessment)
                .setParameter("person", person)
                .setParameter("lot", json.of(lot))
                .executeUpdate();
        database.createNativeMutationQuery(DECLARE)
                .setParameter("assessment", assessment)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** False when there is no such interest. */
    boolean decide(UUID assessment, String person, int position, DecideInterest decision, Instant at, String by) {
        int decided = database.createNativeMutationQuery(DECIDE)
                .setParameter("assessment", assessment)
                .setParameter("person", person)
                .setParameter("position", position)
                .setParameter("cleared", decision.cleared())
                .setParameter("reason", decision.reason())
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
        change(TOUCH, assessment, person);
        return decided == 1;
    }

    private void change(String sql, UUID assessment, String person) {
        database.createNativeMutationQuery(sql)
                .setParameter("assessment", assessment)
                .setParameter("person", person)
                .executeUpdate();
    }

    private static MemberRow member(Object[] row) {
        return new MemberRow(
                (String) row[0],
                TeamRole.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (String) row[6],
                (Long) row[7]);
    }

    private static TeamView.Interest interest(Object[] row) {
        String nodes = (String) row[4];
        return new TeamView.Interest(
                (Integer) row[1],
                DeclareInterests.Kind.valueOf((String) row[2]),
                (String) row[3],
                nodes.isEmpty() ? List.of() : List.of(nodes.split(" ")),
                (Boolean) row[5],
                (String) row[6],
                (Instant) row[7],
                (String) row[8]);
    }
}
