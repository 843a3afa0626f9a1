package org.councilbenchmark.evidence.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
            boolean completed,
            long version,
            @JsonProperty("starts_on") LocalDate startsOn,
            @JsonProperty("ends_on") LocalDate endsOn,
            @JsonProperty("frozen_at") Instant frozenAt) {

        static Versioned of(Assessment state, long version) {
            AssessedPeriod period = state.period();
            return new Versioned(
                    state.id(),
                    state.council(),
                    state.benchmark(),
                    state.edition(),
                    state.frozen(),
                    state.completed(),
                    version,
                    period == null ? null : period.startsOn(),
                    period == null ? null : period.endsOn(),
                    state.frozenAt());
        }
    }

    /** The newest state of each, frozen when the first event that freezes says so. */
    private static final String STORE = "insert into known_assessment as t (id, council_id, benchmark, edition, frozen,"
            + " completed, version, starts_on, ends_on, frozen_at)"
            + " select distinct on (id) id, council_id, benchmark, edition, bool_or(frozen) over same,"
            + " bool_or(completed) over same, version,"
            + " starts_on, ends_on, min(frozen_at) over same"
            + " from jsonb_populate_recordset(cast(null as known_assessment), cast(:lot as jsonb))"
            + " window same as (partition by id) order by id, version desc"
            + " on conflict (id) do update set frozen = t.frozen or excluded.frozen,"
            + " completed = t.completed or excluded.completed,"
            + " version = greatest(t.version, excluded.version),"
            + " starts_on = coalesce(excluded.starts_on, t.starts_on), ends_on = coalesce(excluded.ends_on, t.ends_on),"
            + " frozen_at = least(t.frozen_at, excluded.frozen_at)"
            + " where excluded.version > t.version or t.starts_on is null or excluded.frozen_at < t.frozen_at"
            + " or excluded.completed and not t.completed"
            + " or t.frozen_at is null and excluded.frozen_at is not null";

    private static final String FIND =
            "select id, council_id, benchmark, edition, starts_on, ends_on, frozen, completed, frozen_at"
                    + " from known_assessment where id in (:ids)";
    /** In one order for everybody, so that two never wait for each other. */
    private static final String HOLD = FIND + " order by id for share";

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

    Map<UUID, Assessment> find(Collection<UUID> ids) {
        return read(FIND, ids);
    }

    /** Until the end of the transaction none of them is frozen. */
    Map<UUID, Assessment> hold(Collection<UUID> ids) {
        return read(HOLD, ids);
    }

    private Map<UUID, Assessment> read(String query, Collection<UUID> ids) {
        return database.createNativeQuery(query, Object[].class).setParameter("ids", ids).getResultList().stream()
                .map(AssessmentRepository::read)
                .collect(Collectors.toMap(Assessment::id, each -> each));
    }

    private static Assessment read(Object[] row) {
        return new Assessment(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                AssessedPeriod.of((LocalDate) row[4], (LocalDate) row[5]),
                (Boolean) row[6],
                (Boolean) row[7],
                (Instant) row[8]);
    }
}
