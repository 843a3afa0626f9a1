package org.councilbenchmark.assessment.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.period.Period;

/** The parts of {@code observations.recorded.v1} and {@code submission.undone.v1} that matter here: the same in both. */
record ObservationsTold(String council, boolean demonstration, List<Row> observations) {

    /**
     * The state of one place.
     *
     * @param value exact decimal; null where missing or suppressed
     * @param deleted true where nothing holds there any more
     * @param sequence the greater of two holds
     */
    record Row(
            String indicator,
            LocalDate periodStart,
            String periodDuration,
            ValueType valueType,
            String breakdown,
            String group,
            String value,
            String lower,
            String upper,
            String status,
            Boolean deleted,
            long sequence) {

        boolean isTotal() {
            return breakdown == null && group == null;
        }
    }

    /** A row as it is stored. */
    record Total(
            String council,
            boolean demonstration,
            String indicator,
            LocalDate start,
            String duration,
            ValueType type,
            String value,
            String lower,
            String upper,
            String status,
            boolean gone,
            long sequence) {}

    Stream<Total> totals() {
        return observations.stream().filter(Row::isTotal).map(this::total);
    }

    private Total total(Row row) {
        boolean gone = Boolean.TRUE.equals(row.deleted);
        return new Total(
                council,
                demonstration,
                row.indicator,
                row.periodStart,
                Period.of(row.periodStart, row.periodDuration).duration(),
                row.valueType,
                row.value,
                row.lower,
                row.upper,
                gone ? null : row.status,
                gone,
                row.sequence);
    }
}
