package org.councilbenchmark.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2009-04-01/P1Y, 2009-04-01, 2010-03-31, 2009-04-01/P1Y",
        "2009-04-01/P3M, 2009-04-01, 2009-06-30, 2009-04-01/P3M",
        "2009-04-01/P1D, 2009-04-01, 2009-04-01, 2009-04-01/P1D",
        "2009/10, 2009-04-01, 2010-03-31, 2009-04-01/P1Y",
        "1999/00, 1999-04-01, 2000-03-31, 1999-04-01/P1Y",
        "2009-2010, 2009-04-01, 2010-03-31, 2009-04-01/P1Y",
        "2009, 2009-01-01, 2009-12-31, 2009-01-01/P1Y"
    })
    void everyWayOfWritingNamesTheSameDays(String text, String start, String end, String canonical) {
        Period period = Period.parse(text);
        assertThat(period.start()).hasToString(start);
        assertThat(period.end()).hasToString(end);
        assertThat(period.text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008-09",
                "2008/10",
                "2008-2010",
                "2009-02-30/P1Y",
                "2009-04-01/P0D",
                "2009-04-01",
                "2009-Q1",
                "",
                "x"
            })
    void whatIsAmbiguousOrImpossibleIsRefused(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009/10", "2009"})
    void eventsKnowOnlyTheIsoForm(String text) {
        assertThatThrownBy(() -> Period.ofIso(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
