package org.councilbenchmark.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.hibernate.Session;

/** The assessment and whether it is the caller's, in one query. */
@ApplicationScoped
class AccessRepository {

    private static final String FIND =
            "select a.id, a.kind, a.council, a.council_type, a.council_nation, a.benchmark, a.edition, a.status,"
                    + " a.version, (select coalesce(max(r.version), 0) || '-' || count(*) from rating r"
                    + " where r.assessment = a.id) from assessment a"
                    + " where a.id = :id and (:every or exists (select 1 from council_code k"
                    + " join jsonb_array_elements_text(cast(:codes as jsonb)) as asked on k.code = upper(asked)"
                    + " where k.council = a.council))";

    @Inject
    Session database;

    @Inject
    JsonRows json;

    Optional<AssessmentRef> find(UUID id, boolean every, Collection<String> codes) {
        return run(FIND, id, every, codes);
    }

    /** With a share lock: those who rate do not wait for each other, but a transition waits for them. */
    Optional<AssessmentRef> hold(UUID id, boolean every, Collection<String> codes) {
        return run(FIND + " for share of a", id, every, codes);
    }

    private Optional<AssessmentRef> run(String query, UUID id, boolean every, Collection<String> codes) {
        return database
                .createNativeQuery(query, Object[].class)
                .setParameter("id", id)
                .setParameter("every", every)
                .setParameter("codes", json.of(codes))
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new AssessmentRef(
                        (UUID) row[0],
                        AssessmentKind.valueOf((String) row[1]),
                        new Assessed((String) row[2], (String) row[3], (String) row[4]),
                        (String) row[5],
                        (String) row[6],
                        AssessmentStatus.valueOf((String) row[7]),
                        (Long) row[8],
                        (String) row[9]));
    }
}
