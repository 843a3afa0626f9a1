package org.councilbenchmark.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.catalogue.measure.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static IndicatorVersion version(String title, String from, String to) {
        return new IndicatorVersion(
                "X",
                new IndicatorDefinition(
                        title,
                        null,
                        null,
                        "percent",
                        Polarity.NEUTRAL,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        day(from),
                        day(to)));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static final Timeline WITH_A_GAP = new Timeline(List.of(
            version("third", "2012-04-01", "2013-03-31"),
            version("first", null, "2012-12-31"),
            version("second", "2009-04-01", "2010-03-31")));

    @ParameterizedTest
    @CsvSource({
        "1950-01-01, first",
        "2009-03-31, first",
        "2009-04-01, second",
        "2010-03-31, second",
        "2010-04-01, ",
        "2012-03-31, ",
        "2012-04-01, third",
        "2013-03-31, third",
        "2013-04-01, "
    })
    void oneVersionAtMostHoldsOnADay(String day, String title) {
        assertThat(WITH_A_GAP.inForce(day(day)).map(version -> version.title).orElse(null))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"2009-03-31, first", "2011-01-01, second", "2030-01-01, third"})
    void theLastThatHasBegunIsCurrentEvenAfterItsEnd(String day, String title) {
        assertThat(WITH_A_GAP.current(day(day)).title).isEqualTo(title);
    }

    @Test
    void beforeTheFirstBeginsItIsCurrentAllTheSame() {
        Timeline future = new Timeline(List.of(version("only", "2030-01-01", null)));
        assertThat(future.current(day("2020-01-01")).title).isEqualTo("only");
        assertThat(future.inForce(day("2020-01-01"))).isEmpty();
        assertThat(future.absence(day("2020-01-01"))).isEqualTo(" begins on 2030-01-01");
    }

    @Test
    void theNextVersionEndsTheOneBefore() {
        assertThat(WITH_A_GAP.dated())
                .extracting(DatedDefinition::to)
                .containsExactly(day("2009-03-31"), day("2010-03-31"), day("2013-03-31"));
        assertThat(WITH_A_GAP.absence(day("2011-01-01"))).isEqualTo(" ended on 2010-03-31 and begins on 2012-04-01");
    }
}
