package org.councilbenchmark.assessment.rating;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A rating between the code and the table. */
record RatingRow(
        String criterion,
        Integer level,
        boolean notApplicable,
        String reason,
        String narrative,
        Confidence confidence,
        UUID carriedFrom,
        List<String> carriedCriteria,
        Boolean carriedExact) {

    static RatingRow of(NewRating rating) {
        GivenRating given = rating.given();
        Carried carried = rating.carried();
        return new RatingRow(
                given.criterion(),
                given.level(),
                given.notApplicable(),
                given.reason(),
                given.narrative(),
                given.confidence(),
                carried == null ? null : carried.assessment(),
                carried == null ? null : carried.criteria(),
                carried == null ? null : carried.exact());
    }

    /** @param row in the order of the repository's selection */
    static StoredRating read(Object[] row) {
        GivenRating given = new GivenRating(
                (String) row[0],
                (Integer) row[1],
                (Boolean) row[2],
                (String) row[3],
                (String) row[4],
                confidence(row[5]));
        Carried carried = row[9] == null
                ? null
                : new Carried((UUID) row[9], List.of((String[]) row[10]), (Boolean) row[11], (Boolean) row[12]);
        return new StoredRating(given, carried, (Long) row[6], (Instant) row[7], (String) row[8]);
    }

    static Confidence confidence(Object value) {
        return value == null ? null : Confidence.valueOf((String) value);
    }
}
