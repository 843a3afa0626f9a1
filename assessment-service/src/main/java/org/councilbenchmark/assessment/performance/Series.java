package org.councilbenchmark.assessment.performance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.assessment.observation.Observation;
import org.councilbenchmark.assessment.observation.ValueType;
import org.councilbenchmark.assessment.period.Period;

/** One indicator's values for one council. */
record Series(List<Observation> values) {

    /** The one that ended last; of those that ended on one day, the one that covers most. */
    private static final Comparator<Observation> LATEST = Comparator.comparing(
                    (Observation value) -> value.period().lastDay())
            .thenComparing(value -> value.period().start(), Comparator.reverseOrder());

    /** The latest actual that ended within the period, or within the year before it. */
    Optional<Observation> latestFor(Period period) {
        return values.stream()
                .filter(value -> value.type() == ValueType.ACTUAL)
                .filter(value -> !value.period().lastDay().isAfter(period.lastDay()))
                .filter(value ->
                        !value.period().lastDay().isBefore(period.start().minusYears(1)))
                .max(LATEST);
    }

    /** The target for the very period of the actual. */
    Optional<Observation> targetOf(Observation actual) {
        return values.stream()
                .filter(value -> value.type() == ValueType.TARGET)
                .filter(value -> value.period().equals(actual.period()))
                .findFirst();
    }

    /** The latest earlier actual for a period of the same length. */
    Optional<Observation> before(Observation actual) {
        return values.stream()
                .filter(value -> value.type() == ValueType.ACTUAL)
                .filter(value ->
                        value.period().duration().equals(actual.period().duration()))
                .filter(value ->
                        value.period().lastDay().isBefore(actual.period().start()))
                .max(LATEST);
    }
}
