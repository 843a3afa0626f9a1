package org.councilbenchmark.evidence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessedPeriodTest {

    @Test
    void aPeriodEndsOnItsLastDay() {
        assertThat(AssessedPeriod.parse("2009-04-01/P1Y"))
                .isEqualTo(new AssessedPeriod(LocalDate.of(2009, 4, 1), LocalDate.of(2010, 3, 31)));
        assertThat(AssessedPeriod.parse("2012-02-01/P1M").endsOn()).isEqualTo("2012-02-29");
        assertThat(AssessedPeriod.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2009-04-01", "2009-04-01/P0D", "2009-04-01/-P1Y", "2009-04-01/PT1H", "/P1Y"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> AssessedPeriod.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        ",,true",
        "2009-04-01,2010-03-31,true",
        "2010-03-31,,true",
        "2010-04-01,,false",
        ",2009-04-01,true",
        ",2009-03-31,false",
        "2000-01-01,2020-01-01,true"
    })
    void aDayInCommonIsEnough(LocalDate from, LocalDate to, boolean overlaps) {
        assertThat(AssessedPeriod.parse("2009-04-01/P1Y").overlaps(from, to)).isEqualTo(overlaps);
    }
}
