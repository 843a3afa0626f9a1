package org.councilbenchmark.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "－1", "＋1", "＠a"})
    void aTextThatStartsAFormulaIsMarkedAsText(String text) {
        assertThat(CsvCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void numbersAndOrdinaryTextsStayAsTheyAre() {
        assertThat(CsvCell.of(new BigDecimal("-1.4"))).isEqualTo("-1.4");
        assertThat(CsvCell.of(-3)).isEqualTo("-3");
        assertThat(CsvCell.of("Bury")).isEqualTo("Bury");
        assertThat(CsvCell.of("a=b")).isEqualTo("a=b");
        assertThat(CsvCell.of("")).isEmpty();
        assertThat(CsvCell.of(null)).isEmpty();
    }
}
