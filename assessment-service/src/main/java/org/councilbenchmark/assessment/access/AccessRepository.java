package org.councilbenchmark.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.hibernate.Session;

/** Assessments with everything that decides who may see and touch them, in one query. */
@ApplicationScoped
class AccessRepository {

    private static final String FIND = "select a.id, a.kind, a.council, a.council_type, a.council_nation, a.benchmark,"
            + " a.edition, a.status, a.version,"
            + " (select coalesce(max(r.version), 0) || '-' || count(*) from rating r where r.assessment = a.id),"
            + " exists (select 1 from council_code k join jsonb_array_elements_text(cast(:codes as jsonb)) as asked"
            + " on k.code = upper(asked) where k.council = a.council), t.role, c.role,"
            + " case when a.kind = 'SELF' then p.peer else p.self end, p.unsealed_at is not null,"
            + " a.status = 'SUBMITTED' or a.completed_at is not null"
            + " from assessment a left join pairing p on a.id in (p.self, p.peer, p.agreed)"
            + " left join team_member t on t.assessment = a.id and t.person = :person"
            + " left join team_member c on c.assessment = p.peer and c.person = :person where a.id in (:ids)";

    private static final String JOINED = "select a.id from team_member t left join pairing p on p.peer = t.assessment"
            + " join assessment a on a.id in (t.assessment, p.self, p.agreed) where t.person = :person";

    private static final String DECLARED = "select t.declared_at is not null or a.kind = 'SELF' from team_member t"
            + " join assessment a on a.id = t.assessment left join pairing p on p.agreed = :id"
            + " where t.assessment in (:id, p.peer) and t.person = :person";

    private static final String BARS = "select i.description, array_to_string(i.nodes, ' ') from interest i"
            + " left join pairing p on p.agreed = :id"
            + " where i.assessment in (:id, p.peer) and i.person = :person and i.cleared is not true";

    @Inject
    Session database;

    @Inject
    JsonRows json;

    List<Facts> find(Collection<UUID> ids, Asking asking) {
        return run(FIND, ids, asking);
    }

    /** With a share lock: those who rate do not wait for each other, but a transition waits for them. */
    List<Facts> hold(UUID id, Asking asking) {
        return run(FIND + " for share of a", List.of(id), asking);
    }

    /** Assessments that a person sees because of a team. */
    Set<UUID> joinedBy(String person) {
        return Set.copyOf(database.createNativeQuery(JOINED, UUID.class)
                .setParameter("person", person)
                .getResultList());
    }

    /** True also where nothing needs declaring: for the council's own people, and whom no team list names. */
    boolean hasDeclared(UUID id, String person) {
        return database
                .createNativeQuery(DECLARED, Boolean.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .allMatch(Boolean.TRUE::equals);
    }

    /** Interests of the person that nobody has cleared. */
    List<Bar> barsOf(UUID id, String person) {
        return database
                .createNativeQuery(BARS, Object[].class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(row -> Bar.of((String) row[0], (String) row[1]))
                .toList();
    }

    private List<Facts> run(String query, Collection<UUID> ids, Asking asking) {
        return database
                .createNativeQuery(query, Object[].class)
                .setParameter("ids", ids)
                .setParameter("person", asking.person())
                .setParameter("codes", json.of(asking.councils()))
                .getResultList()
                .stream()
                .map(row -> facts(row, asking))
                .toList();
    }

    private static Facts facts(Object[] row, Asking asking) {
        return new Facts(
                ref(row),
                (Boolean) row[10],
                asking.every(),
                role(row[11]),
                role(row[12]),
                (UUID) row[13],
                Boolean.TRUE.equals(row[14]),
                Boolean.TRUE.equals(row[15]));
    }

    private static AssessmentRef ref(Object[] row) {
        return new AssessmentRef(
                (UUID) row[0],
                AssessmentKind.valueOf((String) row[1]),
                new Assessed((String) row[2], (String) row[3], (String) row[4]),
                (String) row[5],
                (String) row[6],
                AssessmentStatus.valueOf((String) row[7]),
                (Long) row[8],
                (String) row[9]);
    }

    private static TeamRole role(Object value) {
        return value == null ? null : TeamRole.valueOf((String) value);
    }
}
