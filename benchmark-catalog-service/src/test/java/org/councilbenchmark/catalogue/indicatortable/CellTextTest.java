package org.councilbenchmark.catalogue.indicatortable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@cmd", "\tx", "\rx", "'=1", "''@x", "plain", "'tis", "'", "a=b", "=\n"})
    void everyTextComesBackAsItWas(String text) {
        assertThat(CellText.plain(CellText.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@cmd", "\tx", "\rx"})
    void noCellBeginsLikeAFormula(String text) {
        assertThat(CellText.guarded(text)).isEqualTo("'" + text);
    }

    @Test
    void anOrdinaryTextIsLeftAlone() {
        assertThat(CellText.guarded("'tis")).isEqualTo("'tis");
        assertThat(CellText.guarded(null)).isNull();
    }
}
