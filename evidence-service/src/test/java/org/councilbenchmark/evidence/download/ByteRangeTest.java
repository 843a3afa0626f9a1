package org.councilbenchmark.evidence.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,0", "bytes=2-5,2,5", "bytes=8-,8,9", "bytes=-3,7,9", "bytes=-99,0,9", "bytes=3-99,3,9"})
    void partsOfTenBytesAreFound(String header, long first, long last) {
        assertThat(ByteRange.parse(header, 10)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0", "bytes=999999999999999999-"})
    void nothingOfTheContentCannotBeSatisfied(String header) {
        assertThat(ByteRange.parse(header, 10)).isPresent().get().matches(range -> !range.satisfiable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes", "bytes=-", "bytes=5-2", "bytes=0-1,3-4", "items=0-1", "bytes=9999999999999999999-"})
    void whatCannotBeReadIsIgnored(String header) {
        assertThat(ByteRange.parse(header, 10)).isEmpty();
    }

    @Test
    void noHeaderIsNoRange() {
        assertThat(ByteRange.parse(null, 10)).isEmpty();
    }
}
