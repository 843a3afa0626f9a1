package org.councilbenchmark.assessment.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2009-04-01/P1Y, 2009-04-01/P1Y, 2010-03-31",
        "2009-04-01/P12M, 2009-04-01/P1Y, 2010-03-31",
        "2009-04-01/P1Y6M, 2009-04-01/P18M, 2010-09-30",
        "2009-04-01/P3M, 2009-04-01/P3M, 2009-06-30",
        "2009-04-01/P2W, 2009-04-01/P14D, 2009-04-14",
        "2008-02-29/P1Y, 2008-02-29/P1Y, 2009-02-27",
        "2009/10, 2009-04-01/P1Y, 2010-03-31",
        "2009/2010, 2009-04-01/P1Y, 2010-03-31",
        "2009-2010, 2009-04-01/P1Y, 2010-03-31",
        "1999/00, 1999-04-01/P1Y, 2000-03-31"
    })
    void whatPeopleWriteIsUnderstood(String text, String kept, LocalDate lastDay) {
        Period period = Period.parse(text);
        assertThat(period).hasToString(kept);
        assertThat(period.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void aBareYearAndTwoDigitsIsRefusedBecauseItCouldBeAMonth() {
        UnreadablePeriod refused = catchThrowableOfType(UnreadablePeriod.class, () -> Period.parse("2009-10"));
        assertThat(refused).hasMessageContaining("could be a financial year or a month");
        assertThat(refused.remedy()).contains("2009-04-01/P1Y").contains("2009/10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2009",
                "2009-Q1",
                "2009/11",
                "2009-2011",
                "2009-04-01",
                "2009-04-01/P",
                "2009-04-01/P0Y",
                "2009-04-01/P-1Y",
                "2009-04-01/P1Y1D",
                "2009-02-30/P1Y",
                "2009-04-01/PT1H",
                "2009-04-01/2010-03-31",
                "2009-04-01/P11Y",
                "2009-04-01/P999999Y",
                "0001-01-01/P1Y",
                "9999-01-01/P1Y",
                "2009-04-01/P1Y ",
                "２００９/10"
            })
    void whatIsNoPeriodIsRefusedWithARemedy(String text) {
        UnreadablePeriod refused = catchThrowableOfType(UnreadablePeriod.class, () -> Period.parse(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.remedy()).isNotBlank();
    }

    @Test
    void onlyAFinancialYearHasALabel() {
        assertThat(Period.parse("2009-04-01/P1Y").label()).contains("2009/10");
        assertThat(Period.parse("1999-04-01/P12M").label()).contains("1999/00");
        assertThat(Period.parse("2009-04-02/P1Y").label()).isEmpty();
        assertThat(Period.parse("2009-01-01/P1Y").label()).isEmpty();
        assertThat(Period.parse("2009-04-01/P3M").label()).isEmpty();
    }

    @Test
    void whatAPeriodWritesItReads() {
        Random random = new Random(20090401);
        for (int i = 0; i < 500; i++) {
            LocalDate start = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(50_000));
            String duration = "P" + (1 + random.nextInt(10)) + "YMD".charAt(random.nextInt(3));
            Period period = Period.of(start, duration);
            assertThat(Period.parse(period.toString())).isEqualTo(period);
            assertThat(Period.of(period.start(), period.duration())).isEqualTo(period);
            assertThat(period.lastDay()).isAfterOrEqualTo(period.start());
        }
    }
}
