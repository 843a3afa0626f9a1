package org.councilbenchmark.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@cmd", "\tx", "\rx", "'=1", "''@x", "plain", "'tis", "'", "a=b", "=\n"})
    void everyTextComesBackAsItWas(String text) {
        assertThat(CellText.unguarded(CellText.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@cmd", "\tx", "\rx"})
    void noCellBeginsLikeAFormula(String text) {
        assertThat(CellText.guarded(text)).isEqualTo("'" + text);
    }

    @Test
    void anOrdinaryTextIsLeftAlone() {
        assertThat(CellText.guarded("plain")).isEqualTo("plain");
        assertThat(CellText.unguarded("'tis")).isEqualTo("'tis");
        assertThat(CellText.guarded(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a|a", "a;b|a;b", "a\\;b|a\\;b", "a\\\\|a\\\\"})
    void aListComesBackAsItWas(String cell, String again) {
        assertThat(CellText.joined(CellText.split(cell))).isEqualTo(again);
    }
}
