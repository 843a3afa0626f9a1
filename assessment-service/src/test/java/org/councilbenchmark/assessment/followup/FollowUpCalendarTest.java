package org.councilbenchmark.assessment.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpCalendarTest {

    private static final LocalDate COMPLETED = LocalDate.parse("2010-08-31");

    private static List<String> on(String today, HeldReview... held) {
        return FollowUpCalendar.entries(COMPLETED, List.of(held), LocalDate.parse(today)).stream()
                .map(entry -> entry.months() + " " + entry.dueOn() + " " + entry.state())
                .toList();
    }

    private static HeldReview held(int months) {
        return new HeldReview(
                new UUID(0, months), new UUID(0, 0), months, COMPLETED, "Held", null, Instant.EPOCH, "somebody");
    }

    @Test
    void aReviewIsDueInTheMonthBeforeItsDayAndOverdueAfterIt() {
        assertThat(on("2011-01-27"))
                .containsExactly("6 2011-02-28 NOT_YET", "12 2011-08-31 NOT_YET", "18 2012-02-29 NOT_YET");
        assertThat(on("2011-01-28").get(0)).isEqualTo("6 2011-02-28 DUE");
        assertThat(on("2011-02-28").get(0)).isEqualTo("6 2011-02-28 DUE");
        assertThat(on("2011-03-01").get(0)).isEqualTo("6 2011-02-28 OVERDUE");
    }

    @Test
    void whatWasHeldIsHeldEvenWhenNobodyExpectedIt() {
        assertThat(on("2015-01-01", held(9), held(12)))
                .containsExactly(
                        "6 2011-02-28 OVERDUE", "9 2011-05-31 HELD", "12 2011-08-31 HELD", "18 2012-02-29 OVERDUE");
    }

    @Test
    void beforeCompletionNothingIsDue() {
        assertThat(FollowUpCalendar.entries(null, List.of(), COMPLETED))
                .allSatisfy(entry -> assertThat(entry.dueOn()).isNull())
                .extracting(FollowUpCalendar.Entry::state)
                .containsOnly(FollowUpCalendar.FollowUpState.NOT_YET);
    }
}
