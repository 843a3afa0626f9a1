package org.councilbenchmark.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.assessment.agreement.AssessorStanding.Half;
import org.councilbenchmark.assessment.scoring.Rational;
import org.junit.jupiter.api.Test;

/** The vectors were worked out apart from this code, with {@code statistics.variance} of Python. */
class AssessorComparisonTest {

    @Test
    void whoRatesOtherwiseThanTheRestIsFound() {
        List<RatedPair> pairs = new ArrayList<>(Levels.on(Levels.FOUR, "council", "even", "22 33 32 23 11 44"));
        pairs.addAll(Levels.on(Levels.FOUR, "council", "strict", "32 43 21 32 43 42"));
        pairs.addAll(Levels.on(Levels.FOUR, "council", "third", "11 22 23 44"));
        AssessorStanding strict = standing(pairs, "strict");
        assertThat(strict.half()).isEqualTo(Half.PEER);
        assertThat(strict.criteria()).isEqualTo(6);
        assertThat(strict.others()).isEqualTo(10);
        assertThat(strict.meanDifference()).isEqualTo(Rational.of(-350, 9));
        assertThat(strict.difference()).isEqualTo(Rational.of(-380, 9));
        assertThat(strict.standardError()).isEqualByComparingTo("8.164965809277");
        assertThat(strict.z()).isEqualByComparingTo("-5.171145012542");
        assertThat(strict.outlying()).isTrue();
        AssessorStanding even = standing(pairs, "even");
        assertThat(even.difference()).isEqualTo(Rational.of(20));
        assertThat(even.standardError()).isEqualByComparingTo("12.372809695178");
        assertThat(even.outlying()).as("1.6 standard errors").isFalse();
    }

    @Test
    void thoseWhoDifferMostComeFirstAndThoseWhoCannotBeComparedLast() {
        List<RatedPair> pairs = new ArrayList<>(Levels.on(Levels.FOUR, "council", "even", "22 33 22 33 11 44"));
        pairs.addAll(Levels.on(Levels.FOUR, "council", "strict", "32 43 21 32 43 42"));
        assertThat(AssessorComparison.of(pairs))
                .extracting(AssessorStanding::person)
                .containsExactly("even", "strict", "council");
    }

    @Test
    void fewCriteriaOnEitherHandTellNothing() {
        List<RatedPair> pairs = new ArrayList<>(Levels.on(Levels.FOUR, "council", "many", "22 33 22 33 11 44"));
        pairs.addAll(Levels.on(Levels.FOUR, "council", "few", "41 41 41 41"));
        for (String person : List.of("many", "few")) {
            AssessorStanding standing = standing(pairs, person);
            assertThat(standing.outlying()).isFalse();
            assertThat(standing.standardError()).isNull();
            assertThat(standing.untold()).contains("at least 5 of each");
        }
        assertThat(standing(pairs, "few").difference()).isEqualTo(Rational.of(-100));
        assertThat(standing(pairs, "council").untold()).contains("Nobody else");
    }

    @Test
    void aTrifleIsNotOutlyingHoweverSureItIs() {
        List<RatedPair> pairs = new ArrayList<>(Levels.on(Levels.FOUR, "council", "even", "22 33 22 33 11 44"));
        List<RatedPair> slightly = Levels.on(Levels.FOUR, "council", "other", "22 33 22 33 11 44").stream()
                .map(pair -> new RatedPair(
                        pair.criterion(),
                        pair.self(),
                        pair.peer().plus(Rational.of(999, 100)),
                        pair.selfBy(),
                        pair.peerBy()))
                .toList();
        pairs.addAll(slightly);
        assertThat(standing(pairs, "other").outlying()).isFalse();
    }

    @Test
    void whereNothingVariesTheDifferenceAloneDecides() {
        List<RatedPair> pairs = new ArrayList<>(Levels.on(Levels.FOUR, "council", "even", "22 33 22 33 11"));
        pairs.addAll(Levels.on(Levels.FOUR, "council", "low", "21 32 21 32 43"));
        AssessorStanding low = standing(pairs, "low");
        assertThat(low.standardError()).isEqualByComparingTo("0");
        assertThat(low.z()).isNull();
        assertThat(low.outlying()).isTrue();
    }

    private static AssessorStanding standing(List<RatedPair> pairs, String person) {
        return AssessorComparison.of(pairs).stream()
                .filter(standing -> standing.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
