package org.councilbenchmark.assessment.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.councilbenchmark.assessment.indicator.Definition;
import org.councilbenchmark.assessment.indicator.Definition.Range;
import org.councilbenchmark.assessment.observation.Observation;

/**
 * Where a value lies on a scale on which more is always better: between its confidence limits, or at one point without
 * them. A range that is aimed at lies at 0, and what is outside it below, by its distance.
 */
record Goodness(BigDecimal low, BigDecimal high) {

    /** Empty where the indicator does not say what is good. */
    static Optional<Goodness> of(Observation observed, Definition definition) {
        BigDecimal low = limit(observed.lower(), observed.value()).min(observed.value());
        BigDecimal high = limit(observed.upper(), observed.value()).max(observed.value());
        return switch (definition.polarity()) {
            case HIGHER_IS_BETTER -> Optional.of(new Goodness(low, high));
            case LOWER_IS_BETTER -> Optional.of(new Goodness(high.negate(), low.negate()));
            case TARGET_RANGE -> Optional.ofNullable(definition.targetRange()).map(range -> towards(range, low, high));
            case NEUTRAL -> Optional.empty();
        };
    }

    /** What must be reached; empty where nothing was said. */
    static Optional<Goodness> wanted(Observation target, Definition definition) {
        return switch (definition.polarity()) {
            case HIGHER_IS_BETTER -> Optional.ofNullable(target).map(set -> at(set.value()));
            case LOWER_IS_BETTER ->
                Optional.ofNullable(target).map(set -> at(set.value().negate()));
            case TARGET_RANGE -> Optional.ofNullable(definition.targetRange()).map(range -> at(BigDecimal.ZERO));
            case NEUTRAL -> Optional.empty();
        };
    }

    boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    private static Goodness at(BigDecimal point) {
        return new Goodness(point, point);
    }

    private static Goodness towards(Range range, BigDecimal low, BigDecimal high) {
        BigDecimal farthest = distance(range, low).max(distance(range, high));
        boolean touches = low.compareTo(range.upper()) <= 0 && high.compareTo(range.lower()) >= 0;
        BigDecimal nearest = touches ? BigDecimal.ZERO : distance(range, low).min(distance(range, high));
        return new Goodness(farthest.negate(), nearest.negate());
    }

    private static BigDecimal distance(Range range, BigDecimal value) {
        return range.lower().subtract(value).max(value.subtract(range.upper())).max(BigDecimal.ZERO);
    }

    private static BigDecimal limit(BigDecimal limit, BigDecimal value) {
        return limit == null ? value : limit;
    }
}
