package org.councilbenchmark.assessment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.observation.ObservationsTold.Total;
import org.councilbenchmark.assessment.period.Period;
import org.hibernate.Session;

/** Writes lots as sets; of each place the state with the greatest sequence stays. */
@ApplicationScoped
class ObservationRepository {

    private static final String STORE = """
            insert into observation as known (council, demonstration, indicator, period_start, period_duration,
                value_type, value, lower, upper, status, gone, sequence)
            select distinct on (council, demonstration, indicator, start, duration, type) council, demonstration,
                indicator, start, duration, type, value, lower, upper, status, gone, sequence
            from jsonb_to_recordset(cast(:lot as jsonb)) as told (council text, demonstration boolean, indicator text,
                start date, duration text, type text, value numeric, lower numeric, upper numeric, status text,
                gone boolean, sequence bigint)
            order by council, demonstration, indicator, start, duration, type, sequence desc
            on conflict (council, indicator, period_start, period_duration, value_type, demonstration)
            do update set value = excluded.value, lower = excluded.lower, upper = excluded.upper,
                status = excluded.status, gone = excluded.gone, sequence = excluded.sequence
            where excluded.sequence > known.sequence
            """;

    private static final String STANDING = """
            select indicator, period_start, period_duration, value_type, value, lower, upper, status from observation
            where council = :council and demonstration = :demonstration and indicator in (:indicators)
                and not gone and value is not null
            """;

    @Inject
    Session database;

    @Inject
    JsonRows rows;

    void store(List<Total> lot) {
        if (!lot.isEmpty()) {
            database.createNativeMutationQuery(STORE)
                    .setParameter("lot", rows.of(lot))
                    .executeUpdate();
        }
    }

    List<Observation> standing(String council, boolean demonstration, Collection<String> indicators) {
        return database
                .createNativeQuery(STANDING, Object[].class)
                .addScalar("indicator", String.class)
                .addScalar("period_start", LocalDate.class)
                .addScalar("period_duration", String.class)
                .addScalar("value_type", String.class)
                .addScalar("value", BigDecimal.class)
                .addScalar("lower", BigDecimal.class)
                .addScalar("upper", BigDecimal.class)
                .addScalar("status", String.class)
                .setParameter("council", council)
                .setParameter("demonstration", demonstration)
                .setParameter("indicators", indicators)
                .getResultList()
                .stream()
                .map(ObservationRepository::observation)
                .toList();
    }

    private static Observation observation(Object[] row) {
        return new Observation(
                (String) row[0],
                Period.of((LocalDate) row[1], (String) row[2]),
                ValueType.valueOf((String) row[3]),
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (String) row[7]);
    }
}
