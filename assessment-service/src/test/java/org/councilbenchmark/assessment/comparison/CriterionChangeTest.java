package org.councilbenchmark.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.councilbenchmark.assessment.scoring.Rating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CriterionChangeTest {

    private static final Rating TWO = new Rating.Level(2);
    private static final Rating THREE = new Rating.Level(3);
    private static final Rating NOT_APPLICABLE = new Rating.NotApplicable("none here");
    private static final Rating FOR_ANOTHER_REASON = new Rating.NotApplicable("not ours");

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments(TWO, THREE, CriterionChange.IMPROVED),
                arguments(THREE, TWO, CriterionChange.DECLINED),
                arguments(TWO, TWO, CriterionChange.UNCHANGED),
                arguments(null, TWO, CriterionChange.NEW),
                arguments(null, NOT_APPLICABLE, CriterionChange.NEW),
                arguments(TWO, null, CriterionChange.LOST),
                arguments(NOT_APPLICABLE, null, CriterionChange.LOST),
                arguments(TWO, NOT_APPLICABLE, CriterionChange.NOT_APPLICABLE_NOW),
                arguments(NOT_APPLICABLE, TWO, CriterionChange.APPLICABLE_NOW),
                arguments(NOT_APPLICABLE, FOR_ANOTHER_REASON, CriterionChange.UNCHANGED),
                arguments(null, null, CriterionChange.NOT_RATED));
    }

    @ParameterizedTest(name = "{0} then {1} is {2}")
    @MethodSource("pairs")
    void whatBecameOfACriterionIsOneWord(Rating before, Rating after, CriterionChange change) {
        assertThat(CriterionChange.of(before, after)).isEqualTo(change);
    }
}
