package org.councilbenchmark.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.councilbenchmark.assessment.scoring.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The vectors were worked out apart from this code: in Python's {@code fractions}, from the cross table of proportions,
 * with the formulas of Cohen (1968) and of Fleiss, Cohen and Everitt (1969) as they are printed, in weights of
 * agreement w = 1 − |i − j|ᵖ / (k − 1)ᵖ. The code here works with disagreements and without a table of proportions.
 */
class KappaTest {

    private static final String TWENTY = "11 11 11 22 22 22 22 22 33 33 33 33 44 44 21 21 32 32 42 12";

    @ParameterizedTest
    @CsvSource({
        "LINEAR,    53/60, 13/20,   2/3,   0.126745808112, 0.418244882767, 0.915088450567, SUBSTANTIAL",
        "QUADRATIC, 19/20, 239/300, 46/61, 0.117376496134, 0.524040428233, 0.984156293078, SUBSTANTIAL"
    })
    void twentyCriteriaOnFourLevels(
            Weights weights,
            String observed,
            String expected,
            String kappa,
            BigDecimal error,
            BigDecimal lower,
            BigDecimal upper,
            Strength strength) {
        Agreement agreement = Agreement.of(Levels.on(Levels.FOUR, TWENTY), weights);
        assertThat(agreement.observedAgreement()).isEqualTo(Rational.parse(observed));
        assertThat(agreement.expectedAgreement()).isEqualTo(Rational.parse(expected));
        assertThat(agreement.kappa().value()).isEqualTo(Rational.parse(kappa));
        assertThat(agreement.kappa().standardError()).isEqualTo(error);
        assertThat(agreement.kappa().lower()).isCloseTo(lower, within(new BigDecimal("1e-11")));
        assertThat(agreement.kappa().upper()).isCloseTo(upper, within(new BigDecimal("1e-11")));
        assertThat(agreement.kappa().strength()).isEqualTo(strength);
        assertThat(agreement.equal()).isEqualTo(Rational.of(14, 20));
        assertThat(agreement.meanDifference()).isEqualTo(Rational.of(25, 3));
    }

    /** With two levels every weighting is Cohen's plain kappa: 20, 5, 10 and 15 cases, the textbook's 0.4. */
    @ParameterizedTest
    @EnumSource(Weights.class)
    void withTwoLevelsItIsTheUnweightedKappa(Weights weights) {
        String cases = ("99 ".repeat(20) + "90 ".repeat(5) + "09 ".repeat(10) + "00 ".repeat(15)).trim();
        Kappa kappa = Agreement.of(Levels.on(Levels.TEN, cases), weights).kappa();
        assertThat(kappa.value()).isEqualTo(Rational.of(2, 5));
        assertThat(kappa.standardError()).isEqualByComparingTo("0.126996062931");
        assertThat(kappa.strength()).isEqualTo(Strength.FAIR);
    }

    /** Python: the mean over all pairings of positions on 0 to 1, without any table. */
    @ParameterizedTest
    @CsvSource({
        "LINEAR, 89/105, 139/245, 103/159, 0.152245086308",
        "QUADRATIC, 1507/1575, 871/1225, 1355/1593, 0.087438497787"
    })
    void scalesOfDifferentLengthsMeetOnTheirPositions(
            Weights weights, String observed, String expected, String kappa, BigDecimal error) {
        List<RatedPair> mixed = new ArrayList<>(Levels.on(Levels.FOUR, "32 44 21 11"));
        mixed.addAll(Levels.on(Levels.TEN, "57 99 02"));
        Agreement agreement = Agreement.of(mixed, weights);
        assertThat(agreement.observedAgreement()).isEqualTo(Rational.parse(observed));
        assertThat(agreement.expectedAgreement()).isEqualTo(Rational.parse(expected));
        assertThat(agreement.kappa().value()).isEqualTo(Rational.parse(kappa));
        assertThat(agreement.kappa().standardError()).isEqualByComparingTo(error);
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, -17/25, -0.441004701368", "QUADRATIC, -1/1, -1"})
    void oppositeJudgementsAreBelowChanceAndTheIntervalEndsAtMinusOne(Weights weights, String kappa, BigDecimal upper) {
        Kappa found = Agreement.of(Levels.on(Levels.FOUR, "14 41 14 41 23 32"), weights)
                .kappa();
        assertThat(found.value()).isEqualTo(Rational.parse(kappa));
        assertThat(found.strength()).isEqualTo(Strength.POOR);
        assertThat(found.lower()).isGreaterThanOrEqualTo(BigDecimal.ONE.negate());
        assertThat(found.upper()).isCloseTo(upper, within(new BigDecimal("1e-11")));
    }

    @Test
    void fullAgreementIsOneAndTheIntervalEndsThere() {
        Agreement agreement = Agreement.of(Levels.on(Levels.FOUR, "11 22 33 44 33"), Weights.QUADRATIC);
        assertThat(agreement.kappa().value()).isEqualTo(Rational.ONE);
        assertThat(agreement.kappa().standardError()).isEqualByComparingTo("0");
        assertThat(agreement.kappa().upper()).isEqualByComparingTo("1");
        assertThat(agreement.kappa().strength()).isEqualTo(Strength.ALMOST_PERFECT);
    }

    @Test
    void fewerThanFiveCriteriaTellNoKappaButTheRest() {
        Agreement agreement = Agreement.of(Levels.on(Levels.FOUR, "11 22 33 43"), Weights.QUADRATIC);
        assertThat(agreement.kappa()).isNull();
        assertThat(agreement.untold()).contains("4").contains("at least 5");
        assertThat(agreement.equal()).isEqualTo(Rational.of(3, 4));
        assertThat(agreement.meanDifference()).isEqualTo(Rational.of(25, 3));
        assertThat(Agreement.of(Levels.on(Levels.FOUR, "11 22 33 43 44"), Weights.QUADRATIC)
                        .kappa())
                .isNotNull();
    }

    @Test
    void oneAndTheSameLevelThroughoutTellsNoKappa() {
        Agreement agreement = Agreement.of(Levels.on(Levels.FOUR, "33 33 33 33 33 33"), Weights.LINEAR);
        assertThat(agreement.kappa()).isNull();
        assertThat(agreement.untold()).contains("one and the same level");
        assertThat(agreement.expectedAgreement()).isEqualTo(Rational.ONE);
    }

    @Test
    void nothingToCompareIsSaid() {
        Agreement agreement = Agreement.of(List.of(), Weights.QUADRATIC);
        assertThat(agreement.compared()).isZero();
        assertThat(agreement.meanDifference()).isNull();
        assertThat(agreement.untold()).contains("No criterion");
    }

    /** Neither the order of criteria nor which side is called self moves the figure; the signed mean turns round. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void orderAndSidesDoNotMatter(long seed) {
        Random random = new Random(seed);
        List<RatedPair> pairs = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(40); i++) {
            pairs.addAll(Levels.on(Levels.TEN, random.nextInt(10) + "" + random.nextInt(10)));
        }
        List<RatedPair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, random);
        List<RatedPair> turned = pairs.stream()
                .map(pair -> new RatedPair(pair.criterion(), pair.peer(), pair.self(), pair.peerBy(), pair.selfBy()))
                .toList();
        for (Weights weights : Weights.values()) {
            Agreement agreement = Agreement.of(pairs, weights);
            assertThat(Agreement.of(shuffled, weights)).isEqualTo(agreement);
            assertThat(Agreement.of(turned, weights).kappa()).isEqualTo(agreement.kappa());
            assertThat(Agreement.of(turned, weights).meanDifference().plus(agreement.meanDifference()))
                    .isEqualTo(Rational.ZERO);
            assertThat(agreement.kappa().lower())
                    .isLessThanOrEqualTo(agreement.kappa().upper());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-1/100, POOR",
        "0/1, SLIGHT",
        "1/5, SLIGHT",
        "21/100, FAIR",
        "2/5, FAIR",
        "1/2, MODERATE",
        "3/5, MODERATE",
        "4/5, SUBSTANTIAL",
        "81/100, ALMOST_PERFECT",
        "1/1, ALMOST_PERFECT"
    })
    void theWordsBeginAndEndWhereLandisAndKochPutThem(String kappa, Strength strength) {
        assertThat(Strength.of(Rational.parse(kappa))).isEqualTo(strength);
    }
}
