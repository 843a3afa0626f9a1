package org.councilbenchmark.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    @ParameterizedTest
    @CsvSource({"66.666666666667, 66.7", "66.65, 66.7", "66.649999999999, 66.6", "-1.45, -1.5", "0, 0.0", "100, 100.0"})
    void scoresHaveOneDecimal(BigDecimal exact, String shown) {
        assertThat(Display.score(exact)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.61, 61 %", "0.799999999999, 79.9 %", "0.8, 80 %", "0.825, 82.5 %", "0, 0 %", "1, 100 %"})
    void aPercentageIsNeverRoundedUp(BigDecimal share, String shown) {
        assertThat(Display.percent(share)).isEqualTo(shown);
    }
}
