package org.councilbenchmark.evidence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordableDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2009-04-01", "9999-12-31"})
    void daysOfTheseYearsAreRecorded(String day) {
        assertThatCode(() -> said(LocalDate.parse(day))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-99999-01-01", "+10000-01-01", "+9999999-01-01", "+999999999-12-31"})
    void otherDaysAreNamed(String day) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> said(LocalDate.parse(day)));
        assertThat(problem.type().status()).isEqualTo(422);
        assertThat(problem.faults().get(0).pointer()).isEqualTo("/reviewOn");
        assertThat(problem.faults().get(0).code()).isEqualTo("date-out-of-range");
    }

    @Test
    void whatIsNotSaidIsNoFault() {
        assertThatCode(() -> said(null)).doesNotThrowAnyException();
    }

    private static Metadata said(LocalDate reviewOn) {
        return new Metadata("Survey", null, null, null, reviewOn, Classification.OFFICIAL, null).checked();
    }
}
