package org.councilbenchmark.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.check.QualityCheck.RATING_CONTRADICTS_INDICATOR;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.assessment.indicator.Definition;
import org.councilbenchmark.assessment.indicator.Indicator;
import org.councilbenchmark.assessment.indicator.Polarity;
import org.councilbenchmark.assessment.observation.Observation;
import org.councilbenchmark.assessment.observation.ValueType;
import org.councilbenchmark.assessment.performance.Performance;
import org.councilbenchmark.assessment.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionCheckTest {

    /** Value before, value now, its limits to both sides, target. */
    @ParameterizedTest
    @CsvSource({
        "4, HIGHER_IS_BETTER, 40, 40, 0, 50, 1",
        "4, HIGHER_IS_BETTER, 40, 40, 10, 50, 0",
        "4, HIGHER_IS_BETTER, 40, 50, 0, 50, 0",
        "4, HIGHER_IS_BETTER, 60, 50, 0, 50, 1",
        "4, LOWER_IS_BETTER, 40, 60, 0, 50, 1",
        "4, NEUTRAL, 40, 10, 0, 50, 0",
        "3, HIGHER_IS_BETTER, 60, 40, 0, 50, 0",
        "2, HIGHER_IS_BETTER, 40, 60, 0, 50, 0",
        "1, HIGHER_IS_BETTER, 40, 60, 0, 50, 1",
        "1, HIGHER_IS_BETTER, 60, 60, 0, 50, 0",
        "1, HIGHER_IS_BETTER, 40, 45, 0, 50, 0",
        "1, HIGHER_IS_BETTER, 40, 60, 11, 50, 0",
        "1, NEUTRAL, 40, 60, 0, 50, 0"
    })
    void levelsAndFiguresPointApart(
            int level, Polarity polarity, int before, int now, int limits, int target, int findings) {
        Judged judged = new Judged().level(level).performance(performance(polarity, before, now, limits, target));
        assertThat(judged.findings(RATING_CONTRADICTS_INDICATOR)).hasSize(findings);
    }

    @Test
    void theExplanationGivesLevelAndFigures() {
        Judged judged = new Judged().level(4).performance(performance(Polarity.HIGHER_IS_BETTER, 40, 40, 0, 50));
        assertThat(judged.findings(RATING_CONTRADICTS_INDICATOR).get(0).explanation())
                .isEqualTo("Level 4 of 1 to 4 (Band 3) is in the top band, but NI5 (Satisfaction; higher is better)"
                        + " stood at 40 in 2009/10, against a target of 50: missed; before, in 2008/09, at 40:"
                        + " no clear change.");
    }

    private static Performance performance(Polarity polarity, int before, int now, int limits, int target) {
        Definition definition = new Definition("Satisfaction", "percent", polarity, null);
        Indicator indicator = new Indicator("NI5", List.of(new Indicator.Version(null, null, definition)));
        List<Observation> values = List.of(
                observation(ValueType.ACTUAL, "2008/09", before, 0),
                observation(ValueType.ACTUAL, "2009/10", now, limits),
                observation(ValueType.TARGET, "2009/10", target, 0));
        return Performance.of(indicator, values, Judged.PERIOD).orElseThrow();
    }

    private static Observation observation(ValueType type, String period, int value, int limits) {
        return new Observation(
                "NI5",
                Period.parse(period),
                type,
                BigDecimal.valueOf(value),
                limits == 0 ? null : BigDecimal.valueOf(value - limits),
                limits == 0 ? null : BigDecimal.valueOf(value + limits),
                "FINAL");
    }
}
