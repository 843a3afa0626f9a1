package org.councilbenchmark.assessment.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.assessment.indicator.Definition;
import org.councilbenchmark.assessment.indicator.Indicator;
import org.councilbenchmark.assessment.observation.Observation;
import org.councilbenchmark.assessment.period.Period;

/**
 * How an indicator stands, with the facts.
 *
 * @param definition what holds on the last day of the latest value's period
 * @param latest the actual that is judged
 * @param target for the same period; null where none was set
 * @param before the actual before it; null where there is none
 */
public record Performance(
        String indicator,
        Definition definition,
        Observation latest,
        Observation target,
        Observation before,
        TargetVerdict verdict,
        Direction direction) {

    /** Two values without limits differ clearly when by more than one part in so many of the earlier one. */
    private static final BigDecimal PARTS = BigDecimal.valueOf(20);

    /** Empty where no actual ended in the period or the year before, or nothing says what the indicator means then. */
    public static Optional<Performance> of(Indicator indicator, List<Observation> values, Period period) {
        Series series = new Series(values);
        return series.latestFor(period).flatMap(latest -> indicator
                .on(latest.period().lastDay())
                .map(definition -> judged(indicator, definition, latest, series)));
    }

    private static Performance judged(Indicator indicator, Definition definition, Observation latest, Series series) {
        Observation target = series.targetOf(latest).orElse(null);
        Observation before = series.before(latest)
                .filter(earlier -> indicator
                        .on(earlier.period().lastDay())
                        .filter(definition::isLike)
                        .isPresent())
                .orElse(null);
        return new Performance(
                indicator.code(),
                definition,
                latest,
                target,
                before,
                verdict(definition, latest, target),
                direction(definition, latest, before));
    }

    private static TargetVerdict verdict(Definition definition, Observation latest, Observation target) {
        return Goodness.of(latest, definition)
                .flatMap(
                        reached -> Goodness.wanted(target, definition).map(wanted -> TargetVerdict.of(reached, wanted)))
                .orElse(TargetVerdict.CANNOT_TELL);
    }

    private static Direction direction(Definition definition, Observation latest, Observation before) {
        if (before == null) {
            return Direction.CANNOT_TELL;
        }
        BigDecimal margin = before.value().abs().divide(PARTS);
        return Goodness.of(latest, definition)
                .flatMap(now -> Goodness.of(before, definition).map(then -> Direction.between(then, now, margin)))
                .orElse(Direction.CANNOT_TELL);
    }

    /** The figures, the target, the periods and the polarity. */
    public String inWords() {
        return "%s (%s; %s) stood at %s in %s%s%s."
                .formatted(
                        indicator,
                        definition.title(),
                        definition.polarity().inWords(),
                        figure(latest),
                        label(latest.period()),
                        againstTarget(),
                        againstBefore());
    }

    private String againstTarget() {
        String aim = definition.targetRange() != null
                ? "a range of " + definition.targetRange()
                : target == null ? null : "a target of " + target.value().toPlainString();
        return aim == null ? ", without a target" : ", against " + aim + ": " + verdict.inWords();
    }

    private String againstBefore() {
        return before == null
                ? ", with nothing before it to compare"
                : "; before, in %s, at %s: %s".formatted(label(before.period()), figure(before), direction.inWords());
    }

    private static String figure(Observation value) {
        String figure = value.value().toPlainString();
        return value.lower() == null || value.upper() == null
                ? figure
                : "%s (limits %s to %s)"
                        .formatted(
                                figure,
                                value.lower().toPlainString(),
                                value.upper().toPlainString());
    }

    private static String label(Period period) {
        return period.label().orElseGet(period::toString);
    }
}
