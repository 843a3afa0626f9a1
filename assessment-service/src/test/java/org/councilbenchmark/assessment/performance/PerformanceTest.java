package org.councilbenchmark.assessment.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.assessment.indicator.Definition;
import org.councilbenchmark.assessment.indicator.Indicator;
import org.councilbenchmark.assessment.indicator.Polarity;
import org.councilbenchmark.assessment.observation.Observation;
import org.councilbenchmark.assessment.observation.ValueType;
import org.councilbenchmark.assessment.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceTest {

    private static final Period YEAR = Period.parse("2009/10");
    private static final String NOW = "2009-04-01/P1Y";
    private static final String BEFORE = "2008-04-01/P1Y";

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 50,   ,   , 50, MET",
        "HIGHER_IS_BETTER, 49.9, ,   , 50, MISSED",
        "HIGHER_IS_BETTER, 48, 46, 50, 50, CANNOT_TELL",
        "HIGHER_IS_BETTER, 48, 46, 49.9, 50, MISSED",
        "HIGHER_IS_BETTER, 52, 50, 54, 50, MET",
        "HIGHER_IS_BETTER, 52, 49.9, 54, 50, CANNOT_TELL",
        "LOWER_IS_BETTER, 50,   ,   , 50, MET",
        "LOWER_IS_BETTER, 50.1, ,   , 50, MISSED",
        "LOWER_IS_BETTER, 52, 50, 54, 50, CANNOT_TELL",
        "LOWER_IS_BETTER, 52, 50.1, 54, 50, MISSED",
        "NEUTRAL, 10, , , 50, CANNOT_TELL",
        "TARGET_RANGE, 20, , , , MET",
        "TARGET_RANGE, 20.1, , , , MISSED",
        "TARGET_RANGE, 21, 19, 23, , CANNOT_TELL",
        "TARGET_RANGE, 15, 5, 25, , CANNOT_TELL",
        "HIGHER_IS_BETTER, 50, , , , CANNOT_TELL"
    })
    void theTargetIsJudgedByPolarityAndBeyondTheLimits(
            Polarity polarity, String value, String lower, String upper, String target, TargetVerdict verdict) {
        List<Observation> values = new ArrayList<>(List.of(actual(NOW, value, lower, upper)));
        if (target != null) {
            values.add(observation(ValueType.TARGET, NOW, target, null, null));
        }
        assertThat(of(polarity, values).orElseThrow().verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 40, , , 38, , , CANNOT_TELL",
        "HIGHER_IS_BETTER, 40, , , 37.9, , , WORSE",
        "HIGHER_IS_BETTER, 40, , , 42.1, , , BETTER",
        "LOWER_IS_BETTER, 40, , , 42, , , CANNOT_TELL",
        "LOWER_IS_BETTER, 40, , , 42.1, , , WORSE",
        "LOWER_IS_BETTER, 40, , , 37.9, , , BETTER",
        "HIGHER_IS_BETTER, 40, 38, 42, 36, 34, 38, CANNOT_TELL",
        "HIGHER_IS_BETTER, 40, 38, 42, 36, 34, 37.9, WORSE",
        "HIGHER_IS_BETTER, 40, 38, 42, 37.9, , , WORSE",
        "HIGHER_IS_BETTER, 0, , , 0.1, , , BETTER",
        "TARGET_RANGE, 15, , , 25, , , WORSE",
        "TARGET_RANGE, 25, , , 22, , , BETTER",
        "TARGET_RANGE, 12, , , 18, , , CANNOT_TELL",
        "NEUTRAL, 40, , , 1, , , CANNOT_TELL"
    })
    void theDirectionIsToldWhereItIsClear(
            Polarity polarity,
            String then,
            String low1,
            String high1,
            String now,
            String low2,
            String high2,
            Direction direction) {
        List<Observation> values = List.of(actual(BEFORE, then, low1, high1), actual(NOW, now, low2, high2));
        assertThat(of(polarity, values).orElseThrow().direction()).isEqualTo(direction);
    }

    @Test
    void theLatestWithinOrJustBeforeThePeriodCounts() {
        assertThat(latest("2010-04-01/P1Y")).as("after it").isEmpty();
        assertThat(latest("2009-10-01/P1Y")).as("ends after it").isEmpty();
        assertThat(latest("2008-04-01/P1Y")).as("the year before").isPresent();
        assertThat(latest("2007-03-01/P1Y")).as("too long ago").isEmpty();
        assertThat(latest("2010-01-01/P3M", NOW).orElseThrow().latest().period())
                .as("the longer of two that end together")
                .isEqualTo(YEAR);
        assertThat(latest(NOW, BEFORE, "2007-04-01/P1Y").orElseThrow().before().period())
                .hasToString(BEFORE);
        assertThat(latest(NOW, "2008-10-01/P3M").orElseThrow().before())
                .as("another length")
                .isNull();
    }

    @Test
    void aTargetOfAnotherPeriodIsNone() {
        List<Observation> values =
                List.of(actual(NOW, "40", null, null), observation(ValueType.TARGET, BEFORE, "50", null, null));
        assertThat(of(Polarity.HIGHER_IS_BETTER, values).orElseThrow().target()).isNull();
    }

    @Test
    void whatMeantSomethingElseBeforeIsNotComparedWith() {
        LocalDate change = LocalDate.of(2009, 4, 1);
        Indicator turned = new Indicator(
                "NI14",
                List.of(
                        new Indicator.Version(null, change.minusDays(1), definition(Polarity.LOWER_IS_BETTER)),
                        new Indicator.Version(change, null, definition(Polarity.HIGHER_IS_BETTER))));
        List<Observation> values = List.of(actual(BEFORE, "10", null, null), actual(NOW, "40", null, null));
        assertThat(Performance.of(turned, values, YEAR).orElseThrow().before()).isNull();
        Indicator ended = new Indicator(
                "NI14", List.of(new Indicator.Version(null, change, definition(Polarity.LOWER_IS_BETTER))));
        assertThat(Performance.of(ended, values, YEAR)).isEmpty();
    }

    @Test
    void theWordsShowFiguresTargetPeriodAndPolarity() {
        List<Observation> values = List.of(
                actual(BEFORE, "28.0", null, null),
                actual(NOW, "31.2", "28.4", "34.1"),
                observation(ValueType.TARGET, NOW, "25.0", null, null));
        assertThat(of(Polarity.LOWER_IS_BETTER, values).orElseThrow().inWords())
                .isEqualTo("NI14 (Avoidable contact; lower is better) stood at 31.2 (limits 28.4 to 34.1) in 2009/10,"
                        + " against a target of 25.0: missed; before, in 2008/09, at 28.0: clearly worse.");
    }

    private static Optional<Performance> latest(String... periods) {
        List<Observation> values = new ArrayList<>();
        for (String period : periods) {
            values.add(actual(period, "40", null, null));
        }
        return of(Polarity.HIGHER_IS_BETTER, values);
    }

    private static Optional<Performance> of(Polarity polarity, List<Observation> values) {
        Indicator indicator = new Indicator("NI14", List.of(new Indicator.Version(null, null, definition(polarity))));
        return Performance.of(indicator, values, YEAR);
    }

    private static Definition definition(Polarity polarity) {
        Definition.Range range = polarity == Polarity.TARGET_RANGE
                ? new Definition.Range(BigDecimal.valueOf(10), BigDecimal.valueOf(20))
                : null;
        return new Definition("Avoidable contact", "percent", polarity, range);
    }

    private static Observation actual(String period, String value, String lower, String upper) {
        return observation(ValueType.ACTUAL, period, value, lower, upper);
    }

    private static Observation observation(ValueType type, String period, String value, String lower, String upper) {
        return new Observation(
                "NI14", Period.parse(period), type, decimal(value), decimal(lower), decimal(upper), "FINAL");
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
