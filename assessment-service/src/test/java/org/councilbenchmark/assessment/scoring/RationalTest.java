package org.councilbenchmark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    @ParameterizedTest
    @CsvSource({"6, 4, 3/2", "-6, 4, -3/2", "6, -4, -3/2", "-6, -4, 3/2", "0, -7, 0/1", "50, 1, 50/1"})
    void isKeptInLowestTermsWithTheSignOnTop(long numerator, long denominator, String expected) {
        assertThat(Rational.of(numerator, denominator)).hasToString(expected).isEqualTo(Rational.parse(expected));
    }

    @Test
    void addsMultipliesAndDividesExactly() {
        assertThat(Rational.of(1, 6).plus(Rational.of(1, 10))).hasToString("4/15");
        assertThat(Rational.of(1, 6).plus(Rational.of(1, 6))).hasToString("1/3");
        assertThat(Rational.of(2, 3).times(Rational.of(3, 4))).hasToString("1/2");
        assertThat(Rational.of(2, 3).dividedBy(Rational.of(-4, 9))).hasToString("-3/2");
        assertThat(Rational.ZERO.times(Rational.of(2, 3))).isEqualTo(Rational.ZERO);
        assertThat(Rational.ONE.times(Rational.of(2, 3))).hasToString("2/3");
        assertThat(Rational.of(2, 3).plus(Rational.ZERO)).hasToString("2/3");
        assertThat(Rational.ZERO.plus(Rational.of(2, 3))).hasToString("2/3");
    }

    @Test
    void staysExactBeyondTheRangeOfLongs() {
        String two128 = "340282366920938463463374607431768211456";
        Rational large = Rational.parse(two128 + "/6");
        assertThat(large).hasToString("170141183460469231731687303715884105728/3");
        assertThat(large.dividedBy(Rational.parse(two128))).hasToString("1/6");
        assertThat(Rational.of(Long.MIN_VALUE, 6)).hasToString("-4611686018427387904/3");
        assertThat(Rational.of(Long.MAX_VALUE, Long.MIN_VALUE)).hasToString("-9223372036854775807/9223372036854775808");
    }

    @Test
    void comparesByValue() {
        assertThat(Rational.of(1, 3)).isLessThan(Rational.of(334, 1000)).isGreaterThan(Rational.of(333, 1000));
        assertThat(Rational.of(-1, 2)).isLessThan(Rational.of(-1, 3));
        assertThat(Rational.of(2, 4)).isEqualByComparingTo(Rational.of(1, 2)).hasSameHashCodeAs(Rational.of(1, 2));
        assertThat(Rational.of(1, 3).min(Rational.of(1, 4))).isEqualTo(Rational.of(1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "200/3, 66.666666666667",
        "1/1, 1.000000000000",
        "1/2000000000000, 0.000000000000", // exactly half of the last digit: to the even 0
        "3/2000000000000, 0.000000000002" // exactly half again: to the even 2
    })
    void theDecimalFormHasTwelvePlacesHalfToEven(String exact, String decimal) {
        assertThat(Rational.parse(exact).toDecimal().toPlainString()).isEqualTo(decimal);
    }

    @ParameterizedTest
    @CsvSource({"200/3, 66.7", "265/4, 66.3", "100/1, 100.0", "66.2499999999999, 66.2"})
    void isShownWithOneDecimalRoundedOnceAndHalfUp(String exact, String shown) {
        assertThat(Rational.parse(exact).display()).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.8, 4/5", "1.50, 3/2", "4/5, 4/5", "2e3, 2000/1", "-7, -7/1"})
    void readsFractionsAndDecimals(String text, String expected) {
        assertThat(Rational.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a", "1/", "1/2/3", "1/0", "1e999999999", "1e-999999999", "NaN"})
    void refusesWhatIsNoNumberOrTooLong(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.parse(text));
    }

    @Test
    void takesTheExactValueOfADecimal() {
        assertThat(Rational.of(new BigDecimal("0.125"))).isEqualTo(Rational.of(1, 8));
    }
}
