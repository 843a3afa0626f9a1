package org.councilbenchmark.catalogue.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2009-04-01/P1Y, 2009-04-01, 2010-03-31",
        "2008/09, 2008-04-01, 2009-03-31",
        "2008/2009, 2008-04-01, 2009-03-31",
        "2008-2009, 2008-04-01, 2009-03-31",
        "1999/00, 1999-04-01, 2000-03-31",
        "2009, 2009-01-01, 2009-12-31",
        "2008-09-01/P1M, 2008-09-01, 2008-09-30",
        "2008-04-01/P3M, 2008-04-01, 2008-06-30",
        "2008-04-01/P1Y6M, 2008-04-01, 2009-09-30",
        "2008-04-01/P1D, 2008-04-01, 2008-04-01",
        "2008-02-25/P1W, 2008-02-25, 2008-03-02"
    })
    void aPeriodIsItsFirstAndItsLastDay(String text, LocalDate start, LocalDate end) {
        assertThat(Period.parse(text).start()).isEqualTo(start);
        assertThat(Period.parse(text).end()).isEqualTo(end);
    }

    @Test
    void aLabelIsKeptAsStartAndDuration() {
        assertThat(Period.parse("2008/09").text()).isEqualTo("2008-04-01/P1Y");
        assertThat(Period.day(LocalDate.of(2009, 4, 1)).text()).isEqualTo("2009-04-01/P1D");
    }

    @Test
    void aYearAndTwoDigitsMayBeAMonthAndAreRefused() {
        assertThatThrownBy(() -> Period.parse("2008-09"))
                .isInstanceOfSatisfying(UnreadablePeriod.class, refused -> assertThat(refused.remedy())
                        .contains("2008/09")
                        .contains("2008-09-01/P1M"))
                .hasMessageContaining("month");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P1Y",
                "2008/10",
                "2008-2010",
                "2008-Q1",
                "2008-02-30/P1Y",
                "2008-04-01/P",
                "2008-04-01/P0D",
                "2008-04-01/PT1H",
                "2008-04-01/-P1Y",
                "0001-01-01/P1Y",
                "2999-12-31/P1Y",
                "2008-04-01",
                "9999/00"
            })
    void whatIsNoPeriodIsRefusedWithARemedy(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOfSatisfying(UnreadablePeriod.class, refused -> assertThat(refused.remedy())
                        .isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "2009-01-01, 2009-12-31, 2009-12-31, 2010-01-01, true",
        "2009-01-01, 2009-12-31, 2010-01-01, 2010-01-01, false",
        "2009-01-01, , 2100-01-01, 2100-01-02, true",
        ", 2009-12-31, 1000-01-01, 1000-01-01, true",
        ", 2009-12-31, 2010-01-01, , false",
        ", , , , true"
    })
    void stretchesOverlapWhereTheyShareADay(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean overlap) {
        assertThat(Days.overlap(from, to, otherFrom, otherTo)).isEqualTo(overlap);
        assertThat(Days.overlap(otherFrom, otherTo, from, to)).isEqualTo(overlap);
    }
}
