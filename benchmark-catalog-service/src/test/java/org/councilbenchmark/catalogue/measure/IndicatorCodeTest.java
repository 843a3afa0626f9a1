package org.councilbenchmark.catalogue.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCodeTest {

    @ParameterizedTest
    @CsvSource({
        "NI14, NI14",
        "NI 14, NI14",
        "ni014, NI14",
        "NI_014, NI14",
        "ni-14, NI14",
        "NI_157A, NI157a",
        "NI 49 III, NI49iii",
        "NI120M, NI120m",
        "BV12a, BV12a",
        "NI, NI",
        "NI0, NI0",
        "NI1234, NI1234"
    })
    void nationalCodesAreNormalisedAndOthersLeftAlone(String given, String stored) {
        assertThat(IndicatorCode.normalise(given)).isEqualTo(stored);
    }

    @Test
    void numbersSortAsNumbers() {
        assertThat(Stream.of("NI14", "NI2", "NI157b", "NI157", "NI157a", "NI20")
                        .sorted(java.util.Comparator.comparing(IndicatorCode::sortKey)))
                .containsExactly("NI2", "NI14", "NI20", "NI157", "NI157a", "NI157b");
    }
}
