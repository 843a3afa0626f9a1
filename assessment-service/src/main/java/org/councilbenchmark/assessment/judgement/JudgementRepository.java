package org.councilbenchmark.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.check.JudgedAssessment.Previous;
import org.councilbenchmark.assessment.period.Period;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.wording.Words;
import org.hibernate.Session;

/** What the checks read of assessments and ratings. Texts pass through one after the other and are not kept. */
@ApplicationScoped
class JudgementRepository {

    private static final int ROWS_AT_ONCE = 100;

    private static final String FRAME = """
            select a.period_start, a.period_duration, a.demonstration, p.id, p.period_start as start_before,
                p.period_duration as duration_before
            from assessment a
            left join lateral (
                select id, period_start, period_duration from assessment
                where council = a.council and benchmark = a.benchmark and kind = a.kind
                    and demonstration = a.demonstration and status = 'COMPLETED' and superseded_at is null
                    and period_start < a.period_start
                order by period_start desc, completed_at desc limit 1) p on true
            where a.id = :assessment
            """;

    private static final String RATINGS = "select criterion, level, reason, narrative, confidence,"
            + " carried_confirmed is false from rating where assessment = :assessment";

    private static final String NARRATIVES = "select criterion, narrative from rating"
            + " where assessment = :assessment and narrative is not null order by criterion desc";

    /** @param previous null where there is none */
    record Frame(Period period, boolean demonstration, UUID previous, Period periodBefore) {}

    @Inject
    Session database;

    Frame frame(UUID assessment) {
        Object[] row = database.createNativeQuery(FRAME, Object[].class)
                .addScalar("period_start", LocalDate.class)
                .addScalar("period_duration", String.class)
                .addScalar("demonstration", Boolean.class)
                .addScalar("id", UUID.class)
                .addScalar("start_before", LocalDate.class)
                .addScalar("duration_before", String.class)
                .setParameter("assessment", assessment)
                .getSingleResult();
        return new Frame(
                Period.of((LocalDate) row[0], (String) row[1]),
                (Boolean) row[2],
                (UUID) row[3],
                row[3] == null ? null : Period.of((LocalDate) row[4], (String) row[5]));
    }

    Map<String, RatedWords> ratings(UUID assessment) {
        Map<String, RatedWords> ratings = new HashMap<>();
        try (Stream<Object[]> rows = rows(RATINGS, assessment)) {
            rows.forEach(row -> ratings.put(
                    (String) row[0],
                    new RatedWords(
                            (Integer) row[1],
                            words(row[2]),
                            words(row[3]),
                            row[4] == null ? null : Confidence.valueOf((String) row[4]),
                            (Boolean) row[5])));
        }
        return ratings;
    }

    /** Of narratives with the same words, the first criterion by code. */
    Previous previous(UUID assessment, Period period) {
        Map<String, String> narratives = new HashMap<>();
        try (Stream<Object[]> rows = rows(NARRATIVES, assessment)) {
            rows.forEach(row -> narratives.put(words(row[1]).digest(), (String) row[0]));
        }
        return new Previous(period, narratives);
    }

    private Stream<Object[]> rows(String query, UUID assessment) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter("assessment", assessment)
                .setFetchSize(ROWS_AT_ONCE)
                .getResultStream();
    }

    private static Words words(Object text) {
        return text == null ? null : Words.of((String) text);
    }
}
