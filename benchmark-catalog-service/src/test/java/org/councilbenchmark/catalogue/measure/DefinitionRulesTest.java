package org.councilbenchmark.catalogue.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    private static IndicatorDefinition definition(
            Polarity polarity, TargetRange range, boolean comparable, String reason, LocalDate from, LocalDate to) {
        return new IndicatorDefinition(
                "Title",
                null,
                null,
                "degrees",
                polarity,
                range,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                comparable,
                reason,
                null,
                from,
                to);
    }

    private static List<String> broken(IndicatorDefinition definition) {
        return DefinitionRules.breachedBy(definition).stream().map(Breach::code).toList();
    }

    private static TargetRange range(String lower, String upper) {
        return new TargetRange(new BigDecimal(lower), new BigDecimal(upper));
    }

    @ParameterizedTest
    @CsvSource({
        "19.5, 21, ",
        "-3, -2, ",
        "21, 21.0, target-range-empty",
        "22, 21, target-range-empty",
        "1E+900000, 21, target-range-too-precise",
        "0.0000000000001, 21, target-range-too-precise"
    })
    void aRangeHasALowerEndBelowItsUpperEnd(String lower, String upper, String fault) {
        assertThat(broken(definition(Polarity.TARGET_RANGE, range(lower, upper), true, null, null, null)))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void onlyATargetRangeHasARangeAndItHasOne() {
        assertThat(broken(definition(Polarity.TARGET_RANGE, null, true, null, null, null)))
                .containsExactly("target-range-missing");
        assertThat(broken(definition(Polarity.NEUTRAL, range("1", "2"), true, null, null, null)))
                .containsExactly("target-range-unexpected");
    }

    @Test
    void whatIsNotComparableSaysWhy() {
        assertThat(broken(definition(Polarity.NEUTRAL, null, false, " ", null, null)))
                .containsExactly("comparability-note-missing");
        assertThat(broken(definition(Polarity.NEUTRAL, null, false, "Sampled.", null, null)))
                .isEmpty();
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThat(broken(definition(Polarity.NEUTRAL, null, true, null, DAY, DAY.minusDays(1))))
                .containsExactly("valid-to-before-start");
        assertThat(broken(definition(Polarity.NEUTRAL, null, true, null, DAY, DAY)))
                .isEmpty();
    }

    @Test
    void daysAreThoseOfPeople() {
        assertThat(broken(definition(Polarity.NEUTRAL, null, true, null, LocalDate.MIN, LocalDate.MAX)))
                .containsExactly("date-out-of-range", "date-out-of-range");
    }

    @Test
    void allThatIsWrongIsTold() {
        assertThat(broken(definition(Polarity.TARGET_RANGE, null, false, null, DAY, DAY.minusYears(1))))
                .hasSize(3);
    }
}
