package org.councilbenchmark.assessment.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.bridge.Crossed;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.rating.GivenRating;
import org.councilbenchmark.assessment.rating.NewRating;
import org.junit.jupiter.api.Test;

class CarriedContentTest {

    private static final UUID FROM = UUID.fromString("0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0");

    @Test
    void oneSourceGivesItsWordsAsTheyAre() {
        NewRating carried = carry(level("b", 3, "a"), given("a", 2, "Good", Confidence.HIGH));
        assertThat(carried.given()).isEqualTo(new GivenRating("b", 3, false, null, "Good", Confidence.HIGH));
        assertThat(carried.carried().assessment()).isEqualTo(FROM);
        assertThat(carried.carried().criteria()).containsExactly("a");
        assertThat(carried.carried().confirmed()).isFalse();
    }

    @Test
    void severalSourcesAreToldOneAfterTheOtherAndTheLeastSureDecides() {
        NewRating carried = carry(
                level("c", 3, "a", "b"),
                given("a", 2, "Good", Confidence.HIGH),
                given("b", 4, "Better", Confidence.MEDIUM));
        assertThat(carried.given().narrative()).isEqualTo("a: Good\n\nb: Better");
        assertThat(carried.given().confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void aSourceWithoutWordsIsPassedOver() {
        NewRating carried = carry(level("c", 3, "a", "b"), given("a", 2, null, null), given("b", 4, "Better", null));
        assertThat(carried.given().narrative()).isEqualTo("b: Better");
        assertThat(carried.given().confidence()).isNull();
    }

    @Test
    void wordsThatAreTooManyTogetherAreCut() {
        String most = "x".repeat(GivenRating.LONGEST_NARRATIVE);
        NewRating carried = carry(level("c", 3, "a", "b"), given("a", 2, most, null), given("b", 4, most, null));
        assertThat(carried.given().narrative())
                .hasSize(GivenRating.LONGEST_NARRATIVE)
                .endsWith("…");
    }

    @Test
    void whatIsNotApplicableAlwaysHasAReason() {
        Crossed crossed = new Crossed("b", null, true, true, List.of("a"), null, null);
        GivenRating source = new GivenRating("a", null, true, "None here", null, null);
        assertThat(CarriedContent.of(crossed, Map.of("a", source), FROM).given().reason())
                .isEqualTo("None here");
        assertThat(CarriedContent.of(crossed, Map.of(), FROM).given().reason()).isNotBlank();
    }

    private static NewRating carry(Crossed crossed, GivenRating... given) {
        return CarriedContent.of(
                crossed,
                Arrays.stream(given).collect(Collectors.toMap(GivenRating::criterion, rating -> rating)),
                FROM);
    }

    private static Crossed level(String criterion, int level, String... sources) {
        return new Crossed(criterion, level, false, true, List.of(sources), null, null);
    }

    private static GivenRating given(String criterion, int level, String narrative, Confidence confidence) {
        return new GivenRating(criterion, level, false, null, narrative, confidence);
    }
}
