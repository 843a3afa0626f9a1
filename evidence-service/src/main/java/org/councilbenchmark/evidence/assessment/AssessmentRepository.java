package org.councilbenchmark.evidence.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The copy of the assessments. Frozen is for ever: a late, older state never thaws one. */
@ApplicationScoped
class AssessmentRepository {

    /** @param version of the assessment; 0 for what it answered before its events came */
    record Versioned(
            UUID id,
            @JsonProperty("council_id") String council,
            String benchmark,
            String edition,
            boolean frozen,
            long version) {

        static Versioned of(Assessment state, long version) {
            return new Versioned(
                    state.id(), state.council(), state.benchmark(), state.edition(), state.frozen(), version);
        }
    }

    private static final String STORE = "insert into known_assessment as t"
            + " select distinct on (id) r.*"
            + " from jsonb_populate_recordset(cast(null as known_assessment), cast(:lot as jsonb)) as r"
            + " order by id, version desc"
            + " on conflict (id) do update set frozen = t.frozen or excluded.frozen, version = excluded.version"
            + " where excluded.version > t.version";
    private static final String FIND =
            "select id, council_id, benchmark, edition, frozen from known_assessment where id = :id";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    void store(List<Versioned> lot) {
        try {
            database.createNativeMutationQuery(STORE)
                    .setParameter("lot", json.writeValueAsString(lot))
                    .executeUpdate();
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("cannot be written as JSON", unforeseen);
        }
    }

    Optional<Assessment> find(UUID id) {
        return database.createNativeQuery(FIND, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(AssessmentRepository::read)
                .findFirst();
    }

    private static Assessment read(Object[] row) {
        return new Assessment((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]);
    }
}
