package org.councilbenchmark.assessment.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {

    private static final LocalDate TODAY =
            LocalDate.now(Clock.fixed(Instant.parse("2010-06-30T23:59:59Z"), ZoneOffset.UTC));

    private static Watch watch(String status, String starts, String due, int percent, String warning) {
        Course course = new Course(
                ActionStatus.valueOf(status), LocalDate.parse(starts), LocalDate.parse(due), percent, warning);
        return Watch.of(course, TODAY, 25);
    }

    @Test
    void theDueDayItselfIsNotOverdueAndTheNextIs() {
        assertThat(watch("IN_PROGRESS", "2010-06-01", "2010-06-30", 99, null).overdue())
                .isFalse();
        Watch late = watch("IN_PROGRESS", "2010-06-01", "2010-06-29", 99, null);
        assertThat(late.overdue()).isTrue();
        assertThat(late.overdueBecause()).isEqualTo("It was due on 2010-06-29, 1 day ago.");
        assertThat(late.atRisk()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DONE", "CANCELLED"})
    void whatIsOverNeedsNobodysEye(String status) {
        assertThat(watch(status, "2010-01-01", "2010-02-01", 0, "Money is gone"))
                .isEqualTo(new Watch(null, List.of()));
    }

    @Test
    void aWarningPutsAtRiskWhateverTheFiguresSay() {
        assertThat(watch("IN_PROGRESS", "2010-06-30", "2011-06-30", 50, "Money is gone")
                        .atRiskBecause())
                .containsExactly("An early warning was raised: Money is gone");
    }

    @Test
    void whatWasToStartYesterdayAndDidNotIsAtRisk() {
        assertThat(watch("NOT_STARTED", "2010-06-30", "2011-06-30", 0, null).atRisk())
                .isFalse();
        assertThat(watch("NOT_STARTED", "2010-06-29", "2011-06-30", 0, null).atRiskBecause())
                .containsExactly("It was to start on 2010-06-29 and has not been started.");
    }

    /** Sixty days of a hundred are over: exactly 25 points ahead of 35 %. */
    @ParameterizedTest
    @CsvSource({"35, false", "34, true", "36, false", "0, true", "100, false"})
    void aLagOfMoreThanTheToleratedPointsIsARisk(int percent, boolean atRisk) {
        Watch watch = watch("IN_PROGRESS", "2010-05-01", "2010-08-08", percent, null);
        assertThat(watch.atRisk()).isEqualTo(atRisk);
        if (percent == 34) {
            assertThat(watch.atRiskBecause())
                    .containsExactly("60 of its 100 days are over (60 %) and 34 % of it is complete;"
                            + " a lag of 25 points is tolerated.");
        }
    }

    @Test
    void anActionOfOneDayLagsOnlyWhenTheDayIsOver() {
        assertThat(watch("IN_PROGRESS", "2010-06-30", "2010-06-30", 0, null).atRisk())
                .isFalse();
        assertThat(watch("IN_PROGRESS", "2010-06-29", "2010-06-29", 74, null).atRisk())
                .isTrue();
        assertThat(watch("IN_PROGRESS", "2010-06-29", "2010-06-29", 75, null).atRisk())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-31, 2010-07-31, SHORT",
        "2010-01-31, 2010-08-01, MEDIUM",
        "2010-01-31, 2011-07-31, MEDIUM",
        "2010-01-31, 2011-08-01, LONG"
    })
    void theTermFollowsFromTheDueDay(String written, String due, ActionTerm term) {
        assertThat(ActionTerm.between(LocalDate.parse(written), LocalDate.parse(due)))
                .isEqualTo(term);
    }
}
