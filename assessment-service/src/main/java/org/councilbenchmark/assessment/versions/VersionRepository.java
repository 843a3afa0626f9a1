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

    private static final String ALIKE = "select b.id, b.status, b.status = 'COMPLETED' and b.superseded_at is null,"
            + " b.opened_at, b.submitted_at, b.completed_at, b.withdrawn_at, b.supersedes, b.superseded_at,"
            + " b.superseded_by from assessment a join assessment b on b.council = a.council"
            + " and b.benchmark = a.benchmark and b.edition = a.edition and b.kind = a.kind"
            + " and b.period_start = a.period_start and b.period_duration = a.period_duration"
            + " and b.demonstration = a.demonstration where a.id = :id order by b.opened_at, b.id";

    @Inject
    Session database;

    /** All of the same council, edition, kind and period, the first opened first; a handful. */
    List<VersionView> alike(UUID id) {
        return database.createNativeQuery(ALIKE, Object[].class).setParameter("id", id).getResultList().stream()
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
}
