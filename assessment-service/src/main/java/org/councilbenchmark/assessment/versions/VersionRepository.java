package org.councilbenchmark.assessment.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.hibernate.Session;

@ApplicationScoped
class VersionRepository {

    /** Peers see those on whose team they are; to everybody else that sees one, all are visible. */
    private static final String ALIKE = " from assessment a join assessment b on b.council = a.council"
            + " and b.benchmark = a.benchmark and b.edition = a.edition and b.kind = a.kind"
            + " and b.period_start = a.period_start and b.period_duration = a.period_duration"
            + " and b.demonstration = a.demonstration where a.id = :id and (:all or exists"
            + " (select 1 from team_member t where t.assessment = b.id and t.person = :person))";

    private static final String PAGE = "select b.id, b.status, b.status = 'COMPLETED' and b.superseded_at is null,"
            + " b.opened_at, b.submitted_at, b.completed_at, b.withdrawn_at, b.supersedes, b.superseded_at,"
            + " b.superseded_by" + ALIKE + " order by b.opened_at, b.id limit :size offset :offset";

    @Inject
    Session database;

    /** @param person whose teams they must be of, unless {@code all} */
    List<VersionView> page(UUID id, boolean all, String person, int offset, int size) {
        return database
                .createNativeQuery(PAGE, Object[].class)
                .setParameter("id", id)
                .setParameter("all", all)
                .setParameter("person", person)
                .setParameter("size", size)
                .setParameter("offset", offset)
                .getResultList()
                .stream()
                .map(row -> new VersionView(
                        (UUID) row[0],
                        AssessmentStatus.valueOf((String) row[1]),
                        (Boolean) row[2],
                        (Instant) row[3],
                        (Instant) row[4],
                        (Instant) row[5],
                        (Instant) row[6],
                        (UUID) row[7],
                        (Instant) row[8],
                        (UUID) row[9]))
                .toList();
    }

    long count(UUID id, boolean all, String person) {
        return database.createNativeQuery("select count(*)" + ALIKE, Long.class)
                .setParameter("id", id)
                .setParameter("all", all)
                .setParameter("person", person)
                .getSingleResult();
    }
}
